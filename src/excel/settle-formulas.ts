import { cellName, rangeName } from "../core/grid/address";
import { boundsOf } from "../core/grid/bounds";
import type { CellAddress } from "../core/grid/grid";
import type { SheetPlan } from "../core/layout/sheet-plan";
import { contentOf } from "./request-plan";

/** How far results may differ that were rounded on different ways, as a part of them. */
const tolerance = 1e-9;

/**
 * Asks what the formulas of a sheet give that is being written. After the next sync the function that is returned puts
 * the results of the source in place of those that give something else here, and tells which these are.
 */
export function requestResults(sheet: Excel.Worksheet, { cells }: SheetPlan): () => readonly CellAddress[] {
  const formulas = cells.filter(({ formula }) => formula);
  if (formulas.length === 0) return () => [];
  const round = boundsOf(formulas);
  const range = sheet.getRange(rangeName(round)).load("values");
  return () => {
    const values = range.values as readonly (readonly unknown[])[];
    const unlike = formulas.filter(
      ({ row, column, formula }) =>
        formula && !isSame(formula.result, values[row - round.top]?.[column - round.left]),
    );
    for (const cell of unlike) {
      const own = sheet.getRange(cellName(cell));
      if (cell.number === null) own.numberFormat = [["@"]];
      own.values = [[contentOf(cell)]];
    }
    return unlike.map(({ row, column }) => ({ row, column }));
  };
}

/** A result that the source does not tell cannot differ. */
function isSame(result: string | number | boolean | null, found: unknown): boolean {
  if (result === null) return true;
  if (typeof result !== "number" || typeof found !== "number") return result === found;
  return Math.abs(result - found) <= tolerance * Math.max(1, Math.abs(result));
}
