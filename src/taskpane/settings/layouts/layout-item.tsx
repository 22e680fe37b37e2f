import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactElement } from "react";
import type { Layout } from "../../../core/layout/layout";
import { RenameLayout } from "./rename-layout";
import { useSayLayouts } from "./use-say-layouts";

const LayoutText = lazy(() =>
  import("./layout-text").then(({ LayoutText: component }) => ({ default: component })),
);

/** A layout with its file, another name and, pressed twice, its end. */
export function LayoutItem({
  layout,
  others,
  isShown,
  onShow,
  onRename,
  onDelete,
}: {
  readonly layout: Layout;
  readonly others: readonly Layout[];
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
}): ReactElement {
  const say = useSayLayouts();
  const [isSure, setSure] = useState(false);
  const [isRenaming, setRenaming] = useState(false);
  const { name } = layout;
  if (isRenaming)
    return (
      <li>
        <RenameLayout
          name={name}
          others={others}
          onRename={(wanted) => {
            setRenaming(false);
            if (wanted !== name) onRename(wanted);
          }}
          onCancel={() => {
            setRenaming(false);
          }}
        />
      </li>
    );
  return (
    <li>
      <span className="own-layout-name">{name}</span>
      <Button
        size="small"
        aria-label={say("export-named", { name })}
        aria-expanded={isShown}
        onClick={() => {
          onShow(!isShown);
        }}
      >
        {say("export")}
      </Button>
      <Button
        size="small"
        aria-label={say("rename-named", { name })}
        onClick={() => {
          setRenaming(true);
        }}
      >
        {say("rename")}
      </Button>
      <Button
        size="small"
        aria-label={isSure ? `${say("delete-sure")} ${name}` : say("delete-named", { name })}
        onBlur={() => {
          setSure(false);
        }}
        onClick={() => {
          if (isSure) onDelete();
          else setSure(true);
        }}
      >
        {say(isSure ? "delete-sure" : "delete")}
      </Button>
      {isShown && (
        <Suspense>
          <LayoutText layout={layout} />
        </Suspense>
      )}
    </li>
  );
}
