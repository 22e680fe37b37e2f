import {
  Button,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useState, type ReactElement } from "react";
import { usePane, useSay } from "../pane-context";
import type { Pane } from "../store/pane";
import { useLayouts } from "../use-layouts";
import type { MenusProps } from "./menu-buttons";

interface MenuProps {
  readonly isReady: boolean;
  /** Whether it is to open by itself, since the user asked for it before it was there. */
  readonly isOpened: boolean;
}

/** The commands that open: which form to insert, and what is needed less often. */
export function Menus({ isReady, opened }: MenusProps): ReactElement {
  return (
    <>
      <InsertMenu isReady={isReady} isOpened={opened === "insert"} />
      <MoreMenu isReady={isReady} isOpened={opened === "more"} />
    </>
  );
}

/** What can be made out of 申报表. */
const papers = [
  { kind: "selfEvaluation", extent: "active", text: "self-evaluation-of-sheet" },
  { kind: "monitoring", extent: "active", text: "monitoring-of-sheet" },
  { kind: "selfEvaluation", extent: "workbook", text: "self-evaluation-of-all" },
  { kind: "monitoring", extent: "workbook", text: "monitoring-of-all" },
] as const;

function InsertMenu({ isReady, isOpened }: MenuProps): ReactElement {
  const pane = usePane();
  const say = useSay();
  const { options, preferred } = useLayouts();
  const inOrder = [preferred, ...options.filter(({ value }) => value !== preferred.value)];
  return (
    <Menu {...useOpened(isOpened)}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton disabled={!isReady}>{say("insert-menu")}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {inOrder.map(({ choice, value, text }) => (
            <MenuItem key={value} onClick={() => void pane.insertForm(choice)}>
              {text}
            </MenuItem>
          ))}
          <MenuDivider />
          {(["active", "workbook"] as const).map((extent) => (
            <MenuItem key={extent} onClick={() => void carryOver(pane, extent)}>
              {say(`carry-over-${extent}`)}
            </MenuItem>
          ))}
          <MenuDivider />
          {papers.map(({ kind, extent, text }) => (
            <MenuItem key={text} onClick={() => void pane.insertPapers(kind, extent)}>
              {say(text)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The import, of which this is a part, is loaded when it is wanted. */
async function carryOver(pane: Pane, extent: "active" | "workbook"): Promise<void> {
  const { carryToNextYear } = await import("../import/carry-to-next-year");
  await carryToNextYear(pane, extent);
}

function MoreMenu({ isReady, isOpened }: MenuProps): ReactElement {
  const pane = usePane();
  const say = useSay();
  return (
    <Menu {...useOpened(isOpened)}>
      <MenuTrigger disableButtonEnhancement>
        <Button
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
          <MenuItem onClick={() => void pane.checkBeforeHandIn()}>{say("before-hand-in")}</MenuItem>
          <MenuItem onClick={() => void pane.fillScores()}>{say("compute-scores")}</MenuItem>
          <MenuItem onClick={() => void pane.setMarks(false)}>{say("clear-marks")}</MenuItem>
          <MenuItem onClick={() => void pane.refresh()}>{say("refresh")}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Whether a menu is open: as it is told, then as the user opens and closes it. */
function useOpened(isOpened: boolean) {
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState(false);
  if (told !== isOpened) {
    setTold(isOpened);
    setOpen(isOpened);
  }
  return {
    open,
    onOpenChange: (_: unknown, change: { readonly open: boolean }) => {
      setOpen(change.open);
    },
  };
}
