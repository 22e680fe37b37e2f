import { contains } from "../grid/address";
import type { Cell, CellAddress, CellRange, Grid } from "../grid/grid";
import { isBlank } from "../form/text";
import { cellKey } from "../recognise/lines";
import type { CellWrite, EditStep } from "./sheet-edit";

/** The grid as Excel would leave it: cells and merges move with inserted and deleted rows. */
export function applyToGrid(grid: Grid, steps: readonly EditStep[]): Grid {
  return steps.reduce(applyStep, grid);
}

function applyStep(grid: Grid, step: EditStep): Grid {
  switch (step.kind) {
    case "write":
      return { ...grid, cells: write(grid, step.cells) };
    case "insert-row":
      return insertRow(grid, step.at, horizontalMerges(grid, step));
    case "delete-row":
      return deleteRow(grid, step.at);
    case "split":
      return { ...grid, merges: grid.merges.filter((merge) => !overlap(step.range, merge)) };
    case "merge":
      return {
        ...grid,
        cells: grid.cells.filter((cell) => isFirst(step.range, cell) || !contains(step.range, cell)),
        merges: [...grid.merges.filter((merge) => !isWithin(step.range, merge)), step.range],
      };
  }
}

const isFirst = ({ top, left }: CellRange, { row, column }: CellAddress): boolean =>
  row === top && column === left;

/** What is written into a cell behind a merged one goes nowhere. */
function write({ cells, merges }: Grid, given: readonly CellWrite[]): Cell[] {
  const writes = given.filter(
    (cell) => !merges.some((merge) => contains(merge, cell) && !isFirst(merge, cell)),
  );
  const keys = new Set(writes.map(cellKey));
  const written = writes
    .filter(({ text }) => !isBlank(text))
    .map(({ row, column, text, number }) => ({
      row,
      column,
      text,
      value: number === null ? text : Number(number),
    }));
  return [...cells.filter((cell) => !keys.has(cellKey(cell))), ...written].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}

/** The merges within the row that a new row is to be like, moved to the new row. */
export function horizontalMerges(
  { merges }: Grid,
  { at, like, left, right }: { at: number; like: number; left: number; right: number },
): CellRange[] {
  return merges
    .filter(
      (merge) => merge.top === like && merge.bottom === like && merge.left >= left && merge.right <= right,
    )
    .map((merge) => ({ ...merge, top: at, bottom: at }));
}

/** Cells from `at` on move down; a merge with rows above and from `at` on grows. */
function insertRow(grid: Grid, at: number, added: readonly CellRange[]): Grid {
  const moved = (row: number): number => (row >= at ? row + 1 : row);
  const merges = grid.merges.map((merge) => ({
    ...merge,
    top: moved(merge.top),
    bottom: moved(merge.bottom),
  }));
  const free = added.filter((own) => !merges.some((merge) => overlap(merge, own)));
  return {
    ...grid,
    cells: grid.cells.map((cell) => (cell.row >= at ? { ...cell, row: cell.row + 1 } : cell)),
    merges: [...merges, ...free],
  };
}

/** Cells below move up; a merge loses the row, one that is left with a single cell goes. */
function deleteRow(grid: Grid, at: number): Grid {
  const cells = grid.cells
    .filter(({ row }) => row !== at)
    .map((cell) => (cell.row > at ? { ...cell, row: cell.row - 1 } : cell));
  const merges = grid.merges
    .map((merge) => ({
      ...merge,
      top: merge.top > at ? merge.top - 1 : merge.top,
      bottom: merge.bottom >= at ? merge.bottom - 1 : merge.bottom,
    }))
    .filter(({ top, left, bottom, right }) => bottom >= top && (bottom > top || right > left));
  return { ...grid, cells, merges };
}

/** Whether two ranges have a cell in common. */
export function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function isWithin(range: CellRange, merge: CellRange): boolean {
  return (
    contains(range, { row: merge.top, column: merge.left }) &&
    contains(range, { row: merge.bottom, column: merge.right })
  );
}
