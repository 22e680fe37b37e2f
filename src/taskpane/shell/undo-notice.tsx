import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, usePaneState, useSay } from "../pane-context";

/**
 * Says once, after the first change in an Excel whose own undo that has emptied, that Ctrl+Z brings nothing back and that the
 * pane's undo is there ("Undo capabilities with the Excel JavaScript API": LTSC 2021 and 2024).
 */
export function UndoNotice(): ReactElement | null {
  const pane = usePane();
  const say = useSay();
  const isWanted = usePaneState(
    ({ undoesWrites, settings, changes, isMarked }) =>
      !undoesWrites && !settings.knowsUndo && (changes.length > 0 || isMarked),
  );
  if (!isWanted) return null;
  return (
    <div className="notice" role="status">
      <p>{say("undo-emptied")}</p>
      <Button
        size="small"
        onClick={() => {
          pane.saveSettings({ knowsUndo: true });
        }}
      >
        {say("understood")}
      </Button>
    </div>
  );
}
