import type { ReactElement } from "react";
import type { SheetRef } from "../../excel/sheet-read";
import { cellName } from "../../core/grid/address";
import type { CellAddress } from "../../core/grid/grid";
import { usePane, usePaneState, useSay } from "../pane-context";

interface Props {
  readonly entryKey: string;
  readonly sheet: SheetRef;
  /** Null where the form has no cell for it; there is nothing to go to then. */
  readonly cell: CellAddress | null;
  /** How severe it is, in a word. */
  readonly label: string;
  readonly tone: string;
  readonly text: string;
}

/** A finding's sentence, which goes to its cell when pressed. */
export function CellButton({ entryKey, sheet, cell, label, tone, text }: Props): ReactElement {
  const pane = usePane();
  const say = useSay();
  const showsSheet = usePaneState(({ filter }) => filter.scope === "workbook");
  const where = cell === null ? say("no-cell") : cellName(cell);
  return (
    <button
      type="button"
      className="go"
      data-finding={entryKey}
      onClick={() => void pane.goTo(entryKey, sheet.id, cell)}
    >
      <span className="where">
        <span className={`tag ${tone}`}>{label}</span>
        <span className="cell">{showsSheet ? `${sheet.name} ${where}` : where}</span>
      </span>
      <span className="sentence">{text}</span>
    </button>
  );
}
