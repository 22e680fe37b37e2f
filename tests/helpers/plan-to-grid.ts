import type { Grid } from "../../src/core/grid/grid";
import { mergedRanges } from "../../src/core/layout/merged-ranges";
import type { SheetPlan } from "../../src/core/layout/sheet-plan";

/** The grid that reading the made sheet gives. */
export function planToGrid(plan: SheetPlan): Grid {
  const cells = plan.cells.map(({ row, column, text, number }) => ({
    row,
    column,
    text,
    value: number === null ? text : Number(number),
  }));
  return { name: plan.name, cells, merges: plan.merges.flatMap(mergedRanges) };
}
