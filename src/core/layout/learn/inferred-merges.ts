import type { CellRange, Grid } from "../../grid/grid";
import { placedFields, type FormReading } from "../../recognise/reading";
import { cellKey } from "../../recognise/lines";

/**
 * A form whose source does not tell its merged cells, as pasted text does not: each cell reaches as far as the next one
 * in its row, and a label in the first column down to the next one there. Cells for fields that are empty stay free.
 * @param header the row of the indicators' header, which nothing above reaches over
 */
export function withInferredMerges(grid: Grid, form: FormReading, range: CellRange, header: number): Grid {
  const isWithin = ({ top, left }: CellRange) =>
    top >= range.top && top <= range.bottom && left >= range.left && left <= range.right;
  if (grid.merges.some(isWithin)) return grid;
  const taken = takenCells(grid, form);
  const isFree = (row: number, column: number) => !taken.has(cellKey({ row, column }));
  const inForm = grid.cells.filter(({ row, column }) => isWithin({ ...range, top: row, left: column }));
  const merges = inForm.map(({ row, column }) => ({
    top: row,
    left: column,
    bottom: column === range.left ? lastBelow(row) : row,
    right: lastBeside(row, column),
  }));
  return { ...grid, merges: [...grid.merges, ...merges.filter(isMerge)] };

  function lastBeside(row: number, column: number): number {
    let last = column;
    while (last < range.right && isFree(row, last + 1)) last++;
    return last;
  }

  function lastBelow(row: number): number {
    const isGroup = (below: number) =>
      isFree(below, range.left) && inForm.some((cell) => cell.row === below && cell.column > range.left);
    let last = row;
    const bottom = row < header ? header - 1 : range.bottom;
    // A cell over the whole width heads what is below it.
    while (lastBeside(row, range.left) === range.left && last < bottom && isGroup(last + 1)) last++;
    return last;
  }
}

function isMerge({ top, left, bottom, right }: CellRange): boolean {
  return bottom > top || right > left;
}

function takenCells(grid: Grid, form: FormReading): ReadonlySet<number> {
  const fields = placedFields(form).map(([, { cell }]) => cell);
  return new Set([...grid.cells, ...fields].map(cellKey));
}
