import type { EditStep } from "../core/edit/sheet-edit";
import { cellAt } from "../core/edit/grid-look";
import { cellName } from "../core/grid/address";
import type { CellAddress, CellRange, Grid } from "../core/grid/grid";
import { isBlank } from "../core/form/text";
import { holdsFormula, loadStates } from "./cell-states";
import { ExcelProblem } from "./excel-problem";

/**
 * Asks for all cells that an edit writes, wherever rows have moved them by then; after the next sync makes sure that none
 * holds a formula, or a content that nobody sees (formatted `;;;`, or behind a merged cell), which are the user's own. So
 * nothing is changed before the refusal.
 * @throws ExcelProblem `holds-formula`, `holds-unseen`
 */
export function findFormulas(sheet: Excel.Worksheet, grid: Grid, steps: readonly EditStep[]): () => void {
  const states = loadStates(sheet, originsOf(steps));
  const joined = loadStates(sheet, joinedBy(steps));
  return () => {
    const found = states();
    const formulas = found.filter(holdsFormula);
    const [formula] = formulas;
    if (formula)
      throw new ExcelProblem("holds-formula", {
        ...{ cell: cellName(formula), formula: String(formula.formula) },
        cells: formulas.map(cellName).join(" "),
      });
    const unseen = [...found, ...joined()].find(
      (state) => !isBlank(String(state.value)) && !cellAt(grid, state),
    );
    if (unseen)
      throw new ExcelProblem("holds-unseen", { cell: cellName(unseen), found: String(unseen.value) });
  };
}

/** The cells that the steps write, as they are numbered before the first step; those in new rows are left out. */
export function originsOf(steps: readonly EditStep[]): CellAddress[] {
  return cellsBefore(steps, (step) => (step.kind === "write" ? step.cells : []));
}

/** The cells that the steps merge into others, or bring to light again, numbered in the same way. */
function joinedBy(steps: readonly EditStep[]): CellAddress[] {
  return cellsBefore(steps, (step) =>
    step.kind === "merge" || step.kind === "split" ? cellsIn(step.range).slice(1) : [],
  );
}

function cellsIn({ top, left, bottom, right }: CellRange): CellAddress[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, at) => ({
    row: top + Math.floor(at / width),
    column: left + (at % width),
  }));
}

function cellsBefore(
  steps: readonly EditStep[],
  cellsOf: (step: EditStep) => readonly CellAddress[],
): CellAddress[] {
  return steps.flatMap((step, at) =>
    cellsOf(step).flatMap(({ row, column }) => {
      const origin = rowBefore(steps.slice(0, at), row);
      return origin === null ? [] : [{ row: origin, column }];
    }),
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
