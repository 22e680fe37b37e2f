import type { SheetEdit } from "../core/edit/sheet-edit";
import { cellName } from "../core/grid/address";
import type { Grid } from "../core/grid/grid";
import { isBlank } from "../core/form/text";
import { loadAll } from "./cell-states";
import { ExcelProblem } from "./excel-problem";

/**
 * Asks for the cells that an edit rests on; after the next sync compares them with what was read.
 * @throws ExcelProblem `changed-meanwhile` if a co-author or the user has changed one
 */
export function compareWithRead(sheet: Excel.Worksheet, grid: Grid, { expected }: SheetEdit): () => void {
  const states = loadAll(sheet, expected);
  return () => {
    const read = new Map(grid.cells.map((cell) => [cellName(cell), cell]));
    const changed = states().find((state) => {
      const cell = read.get(cellName(state));
      if (!cell) return !isBlank(String(state.value));
      return String(state.value) !== String(cell.value ?? cell.text) && state.text !== cell.text;
    });
    if (changed)
      throw new ExcelProblem("changed-meanwhile", { cell: cellName(changed), found: changed.text });
  };
}
