import type { CellRange } from "../core/grid/grid";
import { restoreStates, type CellState } from "./cell-states";
import { mendFormulas, type Dependent } from "./dependents";
import { restoreComments, type CommentThread } from "./row-comments";
import { rangeAt, restoreRow, wholeRow, type RowLook } from "./row-looks";
import { mendHanging, type HangingBack } from "./hanging/hanging";
import { loadNames, plainNames } from "./hanging/names";
import { takePageBack, type PageBack } from "./page-back";
import { takeRoomBack, type RoomBack } from "./text-room";

/** What takes a step back. */
export type BackStep =
  | RoomBack
  | PageBack
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
  /** Whether the steps left all formats as they were, since the sheet is protected. */
  readonly keepsFormats: boolean;
  /** What hung on the rows that were deleted; null where none was. */
  readonly hanging: Omit<HangingBack, "sheet"> | null;
}

function takeBack(sheet: Excel.Worksheet, step: BackStep, keepsFormats: boolean): void {
  switch (step.kind) {
    case "cells":
      restoreStates(sheet, step.states, keepsFormats);
      return;
    case "delete-row":
      wholeRow(sheet, step.at).delete("Up");
      return;
    case "insert-row":
      wholeRow(sheet, step.row.at).insert("Down");
      restoreRow(sheet, step.row);
      return;
    case "room":
      takeRoomBack(sheet, step);
      return;
    case "page":
      takePageBack(sheet, step);
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
 * Takes everything back, the last step first: one sync, one more if a formula elsewhere has to be made good, and up to three
 * for what hung on rows that were deleted.
 */
export async function takeAllBack(
  context: Excel.RequestContext,
  all: readonly StepsBack[],
  formulas: readonly Dependent[],
): Promise<void> {
  const since = all.map(({ sheet: id, hanging }) => {
    return hanging && loadNames(context, context.workbook.worksheets.getItem(id));
  });
  for (const { sheet: id, steps, keepsFormats } of all) {
    const sheet = context.workbook.worksheets.getItem(id);
    for (const step of steps.toReversed()) takeBack(sheet, step, keepsFormats);
  }
  const mend = mendFormulas(context, formulas);
  await context.sync();
  if (mend()) await context.sync();
  for (const [at, { sheet, hanging }] of all.entries())
    if (hanging) await mendHanging(context, { sheet, ...hanging }, plainNames(since[at]?.() ?? []));
}
