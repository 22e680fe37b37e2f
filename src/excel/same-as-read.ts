import type { SheetEdit } from "../edit/sheet-edit";
import { cellName } from "../grid/address";
import type { Grid } from "../grid/grid";
import { isBlank } from "../form/text";
import { loadRectangle, loadStates, type CellState } from "./cell-states";
import { ExcelProblem } from "./excel-problem";

/**
 * Asks for the cells that an edit rests on; after the next sync compares them with what was read.
 * @throws ExcelProblem `changed-meanwhile` if a co-author or the user has changed one
 */
export function compareWithRead(sheet: Excel.Worksheet, grid: Grid, edit: SheetEdit): () => CellState[] {
  const { expected } = edit;
  const states = "top" in expected ? loadRectangle(sheet, expected) : loadStates(sheet, expected);
  return () => {
    const found = states();
    const read = new Map(grid.cells.map((cell) => [cellName(cell), cell]));
    const changed = found.find((state) => {
      const cell = read.get(cellName(state));
      if (!cell) return !isBlank(String(state.value));
      return String(state.value) !== String(cell.value ?? cell.text) && state.text !== cell.text;
    });
    if (changed)
      throw new ExcelProblem("changed-meanwhile", { cell: cellName(changed), found: changed.text });
    return found;
  };
}
