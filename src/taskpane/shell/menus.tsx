import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { ReactElement } from "react";
import { layoutNames } from "../../layout/layout";
import { usePane, usePaneState, useSay } from "../pane-context";

/** The commands that open: which form to insert, and what is needed less often. */
export function Menus({ isReady }: { readonly isReady: boolean }): ReactElement {
  return (
    <>
      <InsertMenu isReady={isReady} />
      <MoreMenu isReady={isReady} />
    </>
  );
}

function InsertMenu({ isReady }: { readonly isReady: boolean }): ReactElement {
  const pane = usePane();
  const say = useSay();
  const preferred = usePaneState(({ settings }) => settings.layout);
  const inOrder = [preferred, ...layoutNames.filter((name) => name !== preferred)];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" disabled={!isReady}>
          {say("insert")}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {inOrder.map((name) => (
            <MenuItem key={name} onClick={() => void pane.insertForm(name)}>
              {say(`layout-${name}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function MoreMenu({ isReady }: { readonly isReady: boolean }): ReactElement {
  const pane = usePane();
  const say = useSay();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          disabled={!isReady}
          aria-label={say("more")}
          title={say("more")}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void pane.checkWorkbook()}>{say("check-workbook")}</MenuItem>
          <MenuItem onClick={() => void pane.setMarks(false)}>{say("clear-marks")}</MenuItem>
          <MenuItem onClick={() => void pane.refresh()}>{say("refresh")}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
