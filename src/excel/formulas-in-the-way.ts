import type { EditStep } from "../core/edit/sheet-edit";
import { cellName } from "../core/grid/address";
import type { CellAddress } from "../core/grid/grid";
import { holdsFormula, loadStates } from "./cell-states";
import { ExcelProblem } from "./excel-problem";

/**
 * Asks for all cells that an edit writes, wherever rows have moved them by then; after the next sync makes sure that none
 * holds a formula, which is the user's own. So nothing is changed before the refusal.
 * @throws ExcelProblem `holds-formula`
 */
export function findFormulas(sheet: Excel.Worksheet, steps: readonly EditStep[]): () => void {
  const states = loadStates(sheet, originsOf(steps));
  return () => {
    const formula = states().find(holdsFormula);
    if (formula)
      throw new ExcelProblem("holds-formula", { cell: cellName(formula), formula: String(formula.formula) });
  };
}

/** The cells that the steps write, as they are numbered before the first step; those in new rows are left out. */
export function originsOf(steps: readonly EditStep[]): CellAddress[] {
  return steps.flatMap((step, at) =>
    step.kind === "write"
      ? step.cells.flatMap(({ row, column }) => {
          const origin = rowBefore(steps.slice(0, at), row);
          return origin === null ? [] : [{ row: origin, column }];
        })
      : [],
  );
}

/** Where a row stood before the steps; null for one that they have put in. */
function rowBefore(steps: readonly EditStep[], row: number): number | null {
  let now = row;
  for (const step of steps.toReversed()) {
    if (step.kind === "insert-row" && step.at === now) return null;
    if (step.kind === "insert-row" && step.at < now) now--;
    if (step.kind === "delete-row" && step.at <= now) now++;
  }
  return now;
}
