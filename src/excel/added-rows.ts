import { rowAfter } from "../core/edit/row-after";
import type { EditStep } from "../core/edit/sheet-edit";
import { cellName } from "../core/grid/address";
import { isBlank } from "../core/form/text";
import { ExcelProblem } from "./excel-problem";
import { wholeRow } from "./row-looks";

/** A row that an action put in, and what stood in all of it when the action had ended: by column (0-based). */
export interface AddedRow {
  readonly row: number;
  readonly texts: ReadonlyMap<number, string>;
}

/** The rows that steps put in and leave, as they are numbered after the last one. */
export function addedBy(steps: readonly EditStep[]): number[] {
  return steps.flatMap((step, at) => {
    const row = step.kind === "insert-row" ? rowAfter(steps.slice(at + 1), step.at) : null;
    return row === null ? [] : [row];
  });
}

/** Asks for all that stands in rows (0-based); it can be had after the next sync. */
export function loadAddedRows(sheet: Excel.Worksheet, rows: readonly number[]): () => AddedRow[] {
  const found = rows.map((row) =>
    wholeRow(sheet, row).getUsedRangeOrNullObject(true).load("columnIndex, formulas"),
  );
  return () =>
    found.map((range, at) => ({
      row: rows[at] ?? 0,
      texts: new Map(range.isNullObject ? [] : textsOf(range)),
    }));
}

function textsOf({ columnIndex, formulas }: Excel.Range): [number, string][] {
  const [line = []] = formulas as unknown[][];
  return line
    .map((text, at): [number, string] => [columnIndex + at, String(text)])
    .filter(([, text]) => !isBlank(text));
}

/**
 * Taking a row out again must not take what somebody has written into it since, wherever in the row.
 * @throws ExcelProblem `changed-meanwhile`
 */
export function demandNothingAdded(before: readonly AddedRow[], found: readonly AddedRow[]): void {
  for (const [at, { row, texts }] of found.entries())
    for (const [column, text] of texts)
      if (before[at]?.texts.get(column) !== text)
        throw new ExcelProblem("changed-meanwhile", { cell: cellName({ row, column }), found: text });
}
