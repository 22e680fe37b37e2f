import { horizontalMerges, overlap } from "../edit/apply-to-grid";
import type { EditStep } from "../edit/sheet-edit";
import { cellName } from "../grid/address";
import type { CellRange, Grid } from "../grid/grid";
import { holds, longestCellText, writeCells } from "./write-cells";
import { holdsFormula, loadStates, restoreStates, type CellState } from "./cell-states";
import { ExcelProblem } from "./excel-problem";
import { loadRow, rangeAt, restoreRow, wholeRow, type RowLook } from "./row-looks";

/** What takes a step back. */
export type BackStep =
  | { readonly kind: "cells"; readonly states: readonly CellState[] }
  | { readonly kind: "delete-row"; readonly at: number }
  | { readonly kind: "insert-row"; readonly row: RowLook }
  | { readonly kind: "split"; readonly range: CellRange; readonly inner: readonly CellRange[] };

/** A sheet that is being changed: how it stands now, and what takes back what was done so far. */
export interface Work {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly grid: Grid;
  /** Filled before the step that it takes back, where taking back does no harm even if nothing was done. */
  readonly back: BackStep[];
}

/** A formula is the user's own: it is not replaced by its result. @throws ExcelProblem `holds-formula`, `too-long` */
function demandWritable(step: Extract<EditStep, { kind: "write" }>, states: readonly CellState[]): void {
  const formula = states.find(holdsFormula);
  if (formula)
    throw new ExcelProblem("holds-formula", { cell: cellName(formula), formula: String(formula.formula) });
  const long = step.cells.find(({ text }) => text.length > longestCellText);
  if (long) throw new ExcelProblem("too-long", { cell: cellName(long) });
}

async function write(
  { context, sheet, back }: Work,
  step: Extract<EditStep, { kind: "write" }>,
  known?: readonly CellState[],
): Promise<readonly CellState[]> {
  const states = known ?? (await loaded(context, loadStates(sheet, step.cells)));
  demandWritable(step, states);
  back.push({ kind: "cells", states });
  writeCells(sheet, step.cells, states);
  const written = await loaded(context, loadStates(sheet, step.cells));
  const wrong = written.find((state, at) => !holds(state, step.cells[at] ?? { ...state, number: null }));
  if (wrong) throw new ExcelProblem("fault", { code: `ReadBack ${cellName(wrong)}` });
  return written;
}

async function loaded<T>(context: Excel.RequestContext, take: () => T): Promise<T> {
  await context.sync();
  return take();
}

async function insertRow(
  { context, sheet, grid, back }: Work,
  step: Extract<EditStep, { kind: "insert-row" }>,
): Promise<void> {
  const { at, like, left, right } = step;
  const model = sheet.getCell(like, left).load("format/rowHeight");
  wholeRow(sheet, at).insert("Down");
  await context.sync();
  back.push({ kind: "delete-row", at });
  const source = like >= at ? like + 1 : like;
  // A merged cell that reaches over both rows keeps its look; copied formats would tear it.
  const crossing = grid.merges.filter(({ top, bottom }) => top < at && bottom >= at);
  for (let column = left; column <= right; column++) {
    if (crossing.some((merge) => merge.left <= column && merge.right >= column)) continue;
    sheet.getCell(at, column).copyFrom(sheet.getCell(source, column), "Formats");
  }
  for (const merge of horizontalMerges(grid, step)) rangeAt(sheet, merge).merge();
  sheet.getCell(at, left).format.rowHeight = model.format.rowHeight;
  await context.sync();
}

/**
 * Does one step.
 * @returns the cells that it wrote, as they stand now
 * @throws ExcelProblem, or what Excel throws; `back` then says what takes back what was done
 */
export async function doStep(
  work: Work,
  step: EditStep,
  known?: readonly CellState[],
): Promise<readonly CellState[]> {
  const { context, sheet, grid, back } = work;
  switch (step.kind) {
    case "write":
      return write(work, step, known);
    case "insert-row":
      await insertRow(work, step);
      return [];
    case "delete-row": {
      const row = await loaded(context, loadRow(sheet, step.at, grid));
      wholeRow(sheet, step.at).delete("Up");
      await context.sync();
      back.push({ kind: "insert-row", row });
      return [];
    }
    case "merge": {
      const inner = grid.merges.filter((merge) => overlap(merge, step.range));
      back.push({ kind: "split", range: step.range, inner });
      rangeAt(sheet, step.range).merge();
      await context.sync();
      return [];
    }
  }
}

/** Takes one step back. */
export function takeBack(sheet: Excel.Worksheet, step: BackStep): void {
  switch (step.kind) {
    case "cells":
      restoreStates(sheet, step.states);
      return;
    case "delete-row":
      wholeRow(sheet, step.at).delete("Up");
      return;
    case "insert-row":
      wholeRow(sheet, step.row.at).insert("Down");
      restoreRow(sheet, step.row);
      return;
    case "split":
      rangeAt(sheet, step.range).unmerge();
      for (const merge of step.inner) rangeAt(sheet, merge).merge();
  }
}
