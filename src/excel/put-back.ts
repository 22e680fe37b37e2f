import { cellName, rangeName } from "../core/grid/address";
import { loadStates, type CellState } from "./cell-states";
import { ExcelProblem } from "./excel-problem";
import type { Dependent } from "./dependents";
import { takeAllBack, type BackStep, type StepsBack } from "./take-back";

interface Changed extends StepsBack {
  /** The formulas that looked at the sheet's rows before they were changed. */
  readonly formulas: readonly Dependent[];
}

/** Excel said no before it did anything, and why: nothing has to be put back. */
const untouched: readonly string[] = [
  "editing-cell",
  "changed-meanwhile",
  "holds-formula",
  "holds-unseen",
  "too-long",
  "sheet-missing",
];

/**
 * After a failure: puts everything back that was done so far.
 * @returns what the user is to be told: the problem itself where it says that nothing was changed, else `restored`, or
 * `not-restored` with the cells that may be changed in part
 */
export async function putBack(error: unknown, all: readonly Changed[]): Promise<unknown> {
  const begun = all.filter(({ steps }) => steps.length > 0);
  if (begun.length === 0) return error;
  const code = error instanceof ExcelProblem ? (error.values["code"] ?? error.kind) : "Error";
  // Where others have moved rows, what was done before stands elsewhere by now.
  if (error instanceof ExcelProblem && error.kind === "rows-moved") return notRestored(error.kind, begun);
  try {
    const wasChanged = await Excel.run({ delayForCellEdit: true }, (context) => restore(context, begun));
    const saysSo = error instanceof ExcelProblem && error.kind !== "fault";
    return !wasChanged || saysSo ? error : new ExcelProblem("restored", { code });
  } catch {
    if (error instanceof ExcelProblem && untouched.includes(error.kind)) return error;
    return notRestored(code, begun);
  }
}

/** Which cells may be changed in part. */
export function notRestored(code: string, all: readonly StepsBack[]): ExcelProblem {
  const cells = all.flatMap(({ steps }) => steps.map(nameOf)).join("、");
  return new ExcelProblem("not-restored", { code, cells });
}

/** @returns whether there was anything to put back */
async function restore(context: Excel.RequestContext, begun: readonly Changed[]): Promise<boolean> {
  const wanted = begun.map((own) => {
    const sheet = context.workbook.worksheets.getItem(own.sheet);
    // Rows are made higher after their cells are written: where these are as they were, so are those.
    const [only, ...others] = own.steps.filter(({ kind }) => kind !== "room");
    const states = others.length === 0 && only?.kind === "cells" ? only.states : null;
    return { own, states, found: states && loadStates(sheet, states) };
  });
  await context.sync();
  const changed = wanted
    .filter(({ states, found }) => !states || !found || !sameStates(states, found()))
    .map(({ own }) => own);
  if (changed.length === 0) return false;
  await takeAllBack(
    context,
    changed,
    changed.flatMap(({ formulas }) => formulas),
  );
  return true;
}

/** Whether cells hold exactly the same, formulas and number formats included. */
export function sameStates(a: readonly CellState[], b: readonly CellState[]): boolean {
  return a.length === b.length && a.every((state, at) => isSame(state, b[at]));
}

/** Whether a cell is as it was. */
export function isSame(a: CellState, b: CellState | undefined): boolean {
  return a.formula === b?.formula && a.format === b.format;
}

function nameOf(step: BackStep): string {
  switch (step.kind) {
    case "cells":
      return step.states.map(cellName).join("、");
    case "delete-row":
      return `${step.at + 1}:${step.at + 1}`;
    case "insert-row":
      return `${step.row.at + 1}:${step.row.at + 1}`;
    case "room":
      return step.heights.map(({ row }) => `${row + 1}:${row + 1}`).join("、");
    case "comments":
      return step.threads.map(cellName).join("、");
    case "page":
    case "split":
      return rangeName(step.range);
  }
}
