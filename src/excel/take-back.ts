import type { CellRange } from "../core/grid/grid";
import { restoreStates, type CellState } from "./cell-states";
import { mendFormulas, type Dependent } from "./dependents";
import { restoreComments, type CommentThread } from "./row-comments";
import { rangeAt, restoreRow, wholeRow, type RowLook } from "./row-looks";
import { restoreFormats } from "./row-rules";

/** What takes a step back. */
export type BackStep =
  | { readonly kind: "cells"; readonly states: readonly CellState[] }
  | { readonly kind: "delete-row"; readonly at: number }
  | { readonly kind: "insert-row"; readonly row: RowLook }
  /** Of rows that were deleted; they stand where they stood before. */
  | { readonly kind: "comments"; readonly threads: readonly CommentThread[] }
  | { readonly kind: "split"; readonly range: CellRange; readonly inner: readonly CellRange[] };

/** The steps that take a sheet back, in the order in which they were done. */
export interface StepsBack {
  /** The sheet's id. */
  readonly sheet: string;
  readonly steps: readonly BackStep[];
}

function takeBack(sheet: Excel.Worksheet, step: BackStep): void {
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
    case "comments":
      restoreComments(sheet, step.threads);
      return;
    case "split":
      rangeAt(sheet, step.range).unmerge();
      for (const merge of step.inner) rangeAt(sheet, merge).merge();
  }
}

/**
 * Takes everything back, the last step first: one sync, and a second one if a deleted row leaves a conditional format or
 * a formula elsewhere that has to be made good.
 */
export async function takeAllBack(
  context: Excel.RequestContext,
  all: readonly StepsBack[],
  formulas: readonly Dependent[],
): Promise<void> {
  const mends: (() => boolean)[] = [];
  for (const { sheet: id, steps } of all) {
    const sheet = context.workbook.worksheets.getItem(id);
    for (const step of steps.toReversed()) takeBack(sheet, step);
    for (const row of rowsBack(steps)) mends.push(restoreFormats(sheet, row.at, row.look.rules));
  }
  mends.push(mendFormulas(context, formulas));
  await context.sync();
  if (mends.map((mend) => mend()).includes(true)) await context.sync();
}

/** The rows that come back, and where each stands once all steps are taken back. */
function rowsBack(steps: readonly BackStep[]): { at: number; look: RowLook }[] {
  const rows: { at: number; look: RowLook }[] = [];
  for (const step of steps.toReversed()) {
    if (step.kind === "insert-row") {
      for (const row of rows) if (row.at >= step.row.at) row.at++;
      rows.push({ at: step.row.at, look: step.row });
    }
    if (step.kind === "delete-row") for (const row of rows) if (row.at > step.at) row.at--;
  }
  return rows;
}
