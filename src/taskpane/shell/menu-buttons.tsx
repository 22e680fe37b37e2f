import { Button } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useState, type ComponentType, type ReactElement } from "react";
import { useSay } from "../pane-context";

/** Which of the menus is open. */
export type OpenMenu = "insert" | "more" | null;

export interface MenusProps {
  readonly isReady: boolean;
  readonly opened: OpenMenu;
}

const load = (): Promise<{ readonly Menus: ComponentType<MenusProps> }> => import("./menus");
/** A pointer or the focus that comes near a button has its menu loaded. */
const preload = () => {
  load().catch(() => undefined);
};

/**
 * The commands that open. Fluent's menus weigh a third of the pane: they are loaded when they are wanted, and until then
 * buttons stand in their place.
 */
export function MenuButtons({ isReady }: { readonly isReady: boolean }): ReactElement {
  const say = useSay();
  const [Menus, setMenus] = useState<ComponentType<MenusProps> | null>(null);
  const [opened, setOpened] = useState<OpenMenu>(null);
  if (Menus) return <Menus isReady={isReady} opened={opened} />;
  const open = (menu: OpenMenu) => {
    // Where it cannot be loaded, the next press tries again.
    load().then(
      (loaded) => {
        setMenus(() => loaded.Menus);
        // Once it stands there closed, so that its opening brings the focus into it as ever.
        setTimeout(() => {
          setOpened(menu);
        });
      },
      () => undefined,
    );
  };
  const shared = {
    disabled: !isReady,
    "aria-haspopup": "menu",
    "aria-expanded": false,
    onFocus: preload,
    onPointerEnter: preload,
  } as const;
  return (
    <>
      <Button
        {...shared}
        className="opens"
        icon={<ChevronDownRegular />}
        iconPosition="after"
        onClick={() => {
          open("insert");
        }}
      >
        {say("insert-menu")}
      </Button>
      <Button
        {...shared}
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={say("more")}
        title={say("more")}
        onClick={() => {
          open("more");
        }}
      />
    </>
  );
}
