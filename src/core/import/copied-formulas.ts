import { cellName } from "../grid/address";
import type { Cell, CellAddress, Grid } from "../grid/grid";
import type { PlannedCell, SheetPlan } from "../layout/sheet-plan";
import { whyNotCarried, type NotCarried } from "./carried-formula";
import { planCopy } from "./copied-sheet";
import { numberFormat } from "./number-look";

/** A formula of the source of which only the result is on the copy, and why. */
export interface LostFormula extends CellAddress {
  readonly reason: NotCarried | "other-result";
}

/** A sheet as it is in its source. */
export interface CopiedSheet {
  readonly plan: SheetPlan;
  readonly lost: readonly LostFormula[];
}

/**
 * A copy of a source's sheet (`planCopy`) with those of its formulas that can work there. Only what the source itself has
 * for a formula becomes one; a text never does.
 */
export function copySheet(grid: Grid): CopiedSheet {
  const plan = planCopy(grid);
  const [first, moved] = [grid.cells[0], plan.cells[0]];
  const isMoved = first?.row !== moved?.row || first?.column !== moved?.column;
  const values = new Map(grid.cells.map((cell) => [cellName(cell), cell]));
  const kept: PlannedFormulaCell[] = [];
  const lost: LostFormula[] = [];
  for (const { row, column, formula } of grid.formulas ?? []) {
    const cell = values.get(cellName({ row, column }));
    const format = isMoved ? null : formatOf(cell);
    const reason = whyNotCarried(formula);
    if (reason !== null) lost.push({ row, column, reason });
    else if (format === null) lost.push({ row, column, reason: "other-result" });
    else kept.push({ row, column, format, formula: { text: formula, result: resultOf(cell) } });
  }
  return { plan: kept.length > 0 ? withFormulas(plan, kept) : plan, lost };
}

type PlannedFormulaCell = CellAddress & Required<Pick<PlannedCell, "formula">> & { readonly format: string };

/** The format in which a formula's result shows the text that the source shows; null where no simple one does. */
function formatOf(cell: Cell | undefined): string | null {
  return typeof cell?.value === "number" ? numberFormat(cell.value, cell.text) : "General";
}

/** An error has no value in a grid, but its name for a text. */
function resultOf(cell: Cell | undefined): string | number | boolean | null {
  return cell?.value ?? cell?.text ?? null;
}

function withFormulas(plan: SheetPlan, kept: readonly PlannedFormulaCell[]): SheetPlan {
  const cells = new Map(plan.cells.map((cell) => [cellName(cell), cell]));
  for (const { row, column, formula } of kept) {
    const name = cellName({ row, column });
    cells.set(name, { ...(cells.get(name) ?? { row, column, text: "", number: null }), formula });
  }
  return {
    ...plan,
    cells: [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column),
    formats: [
      ...plan.formats,
      ...kept.map(({ row, column, format }) => ({
        range: { top: row, left: column, bottom: row, right: column },
        format,
      })),
    ],
  };
}
