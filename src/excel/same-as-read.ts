import type { EditStep, SheetEdit } from "../core/edit/sheet-edit";
import { cellName } from "../core/grid/address";
import type { Cell, CellRange, Grid } from "../core/grid/grid";
import { isBlank } from "../core/form/text";
import { cellText } from "./cell-text";
import { loadAll, loadRectangle, type CellState } from "./cell-states";
import { ExcelProblem } from "./excel-problem";

/**
 * Asks for the cells that an edit rests on, and for what stands beside the cells that it writes: labels and names say whose
 * row it is. After the next sync compares them with what was read.
 * @throws ExcelProblem `changed-meanwhile` if a co-author or the user has changed one
 */
export function compareWithRead(
  sheet: Excel.Worksheet,
  grid: Grid,
  { expected, steps }: SheetEdit,
): () => void {
  const states = loadAll(sheet, expected);
  // Where rows move, the whole form is compared in any case.
  const beside = "top" in expected ? () => undefined : compareRows(sheet, grid, steps);
  return () => {
    demandAsRead(states(), grid, () => true);
    beside();
  };
}

/**
 * Asks what stands in the rows that steps change, before they do; after the sync compares the words there with those that
 * should have stood there. Figures may be calculated, and say nothing of whose row it is.
 */
export function compareRows(sheet: Excel.Worksheet, grid: Grid, steps: readonly EditStep[]): () => void {
  const asked = rowsOf(steps)
    .flatMap((row) => rectanglesOf(grid, row))
    .map((range) => loadRectangle(sheet, range));
  return () => {
    demandAsRead(
      asked.flatMap((states) => states()),
      grid,
      (cell) => typeof cell?.value === "string",
    );
  };
}

/** The rows that the first steps write, put others before, or delete, as they are numbered before them. */
function rowsOf(steps: readonly EditStep[]): number[] {
  const rows = new Set<number>();
  let deleted = 0;
  for (const step of steps) {
    if (step.kind === "delete-row") rows.add(step.at + deleted++);
    else if (step.kind === "insert-row") rows.add(step.like);
    else if (step.kind === "write" && rows.size === 0) for (const { row } of step.cells) rows.add(row);
    if (step.kind !== "delete-row") break;
  }
  return [...rows];
}

/** What was read of a row, and the merged cells that reach into it from above. */
function rectanglesOf({ cells, merges }: Grid, row: number): CellRange[] {
  const columns = cells.filter((cell) => cell.row === row).map(({ column }) => column);
  const heads = merges
    .filter(({ top, bottom }) => top < row && bottom >= row)
    .map(({ top, left }) => ({ top, left, bottom: top, right: left }));
  if (columns.length === 0) return heads;
  return [...heads, { top: row, left: Math.min(...columns), bottom: row, right: Math.max(...columns) }];
}

/** @throws ExcelProblem `changed-meanwhile` */
function demandAsRead(
  states: readonly CellState[],
  { cells, merges }: Grid,
  counts: (cell: Cell | undefined) => boolean,
): void {
  const read = new Map(cells.map((cell) => [cellName(cell), cell]));
  const changed = states.find((state) => {
    const cell = read.get(cellName(state));
    return counts(cell) && !isAsRead(state, cell) && !merges.some((merge) => isCovered(state, merge));
  });
  if (changed) throw new ExcelProblem("changed-meanwhile", { cell: cellName(changed), found: changed.text });
}

/** Behind a merged cell nothing is seen nor read, whatever a file may have there. */
function isCovered({ row, column }: CellState, { top, left, bottom, right }: CellRange): boolean {
  const isWithin = row >= top && row <= bottom && column >= left && column <= right;
  return isWithin && (row !== top || column !== left);
}

/** What shows nothing, since its format (`;;;`) hides it, was not read. */
function isAsRead(state: CellState, cell: Cell | undefined): boolean {
  if (!cell) return isBlank(String(state.value)) || isBlank(cellText(state));
  return String(state.value) === String(cell.value ?? cell.text) || state.text === cell.text;
}
