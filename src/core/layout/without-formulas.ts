import type { CellAddress } from "../grid/grid";
import type { PlannedCell, SheetPlan } from "./sheet-plan";

/** The plan with the results in place of the formulas of these cells. */
export function withoutFormulas(plan: SheetPlan, cells: readonly CellAddress[]): SheetPlan {
  const isMeant = (cell: PlannedCell) =>
    cells.some(({ row, column }) => row === cell.row && column === cell.column);
  return {
    ...plan,
    cells: plan.cells.map((cell) => (cell.formula && isMeant(cell) ? asResult(cell) : cell)),
    formats: [
      ...plan.formats,
      ...plan.cells
        .filter((cell) => cell.formula && cell.number === null && isMeant(cell))
        .map(({ row, column }) => ({
          range: { top: row, left: column, bottom: row, right: column },
          format: "@",
        })),
    ],
  };
}

function asResult({ row, column, text, number }: PlannedCell): PlannedCell {
  return { row, column, text, number };
}
