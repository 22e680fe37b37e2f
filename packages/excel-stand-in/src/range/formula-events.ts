import type { Sheet } from "../book/book";
import type { CellChange } from "../engine/engine";
import { workbookTarget } from "../events/event-queue";
import { eventTypes } from "../events/event-types";
import { areaAddress } from "../references/address";
import { cellArea } from "../engine/area";

export interface FormulaDetail {
  readonly cellAddress: string;
  /** With the leading `=`; "" where there was none. */
  readonly previousFormula: string;
}

/**
 * Notes formulas before a write, if anybody listens to `onFormulaChanged`.
 * @returns what is to be asked after the write: the cells whose formula is a new one or gone
 */
export function watchFormulas(sheet: Sheet, changes: readonly CellChange[]): () => FormulaDetail[] {
  const { engine, events } = sheet.book;
  const { type } = eventTypes.formulaChanged;
  if (![sheet.id, workbookTarget].some((target) => events.subscribed(type, target))) return () => [];
  const formulaAt = ({ row, column }: CellChange): string => engine.cell(sheet.id, row, column).formula ?? "";
  const before = changes.map((change) => ({ change, previousFormula: formulaAt(change) }));
  return () =>
    before
      .filter(({ change, previousFormula }) => formulaAt(change) !== previousFormula)
      .map(({ change, previousFormula }) => ({
        cellAddress: areaAddress(cellArea(change.row, change.column)),
        previousFormula,
      }));
}
