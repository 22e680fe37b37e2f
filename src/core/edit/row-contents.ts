import { levelParts } from "../form/project";
import { cellAt, extentOf } from "./grid-look";
import { indicatorsOf, ownCells, placeOf, rowsOf, type ListInGrid } from "./indicator-rows";
import type { CellWrite } from "./sheet-edit";

/** Whether a cell of an indicator's row is another one's too, or another field's: a level, or what is merged over several rows. */
function isShared(sheet: ListInGrid, index: number, row: number, column: number): boolean {
  const { top, bottom } = extentOf(sheet.grid, { row, column });
  if (top < bottom) return true;
  if (levelParts.some((part) => placeOf(sheet, index, part)?.cell.column === column)) return true;
  const own = ownCells(sheet, index);
  return Object.values(sheet.form.places).some(
    (place) =>
      place?.cell.row === row &&
      place.cell.column === column &&
      !own.some((cell) => cell.row === row && cell.column === column),
  );
}

/**
 * The columns of which each of these indicators has a cell to itself, those that the reader does not know among them: what stands
 * there belongs to the indicator and goes with it. None where it has no row of its own.
 */
export function columnsToThemselves(sheet: ListInGrid, indices: readonly number[]): number[] {
  const own = indices.flatMap((index) => ownCells(sheet, index).map(({ column }) => column));
  const left = Math.min(...own);
  const all = Array.from({ length: Math.max(0, sheet.form.range.right - left + 1) }, (_, at) => left + at);
  return all.filter(
    (column) =>
      own.includes(column) ||
      indices.every((index) => {
        const rows = rowsOf(sheet, index);
        return rows !== null && rows.top === rows.bottom && !isShared(sheet, index, rows.top, column);
      }),
  );
}

/** What stands in these columns of an indicator's first row, to be written as it is into another one. */
export function contentsOf(
  sheet: ListInGrid,
  index: number,
  columns: readonly number[],
  row: number,
): CellWrite[] {
  const from = rowsOf(sheet, index)?.top;
  if (from === undefined || indicatorsOf(sheet)[index] === undefined) return [];
  return columns.map((column) => {
    const cell = cellAt(sheet.grid, { row: from, column });
    const number = typeof cell?.value === "number" ? String(cell.value) : null;
    return { row, column, text: cell?.text ?? "", number };
  });
}
