import type { CellRange, Grid } from "../grid/grid";
import type { MergeBlock, SheetPlan } from "./sheet-plan";

/** The grid that reading the made sheet would give. */
export function planToGrid(plan: SheetPlan): Grid {
  const cells = plan.cells.map(({ row, column, text, number }) => ({
    row,
    column,
    text,
    value: number === null ? text : Number(number),
  }));
  return { name: plan.name, cells, merges: plan.merges.flatMap(mergedRanges) };
}

/** The ranges that a block merges: itself, or each of its rows. */
export function mergedRanges({ range, across }: MergeBlock): CellRange[] {
  if (!across) return [range];
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.top + index);
  return rows.map((row) => ({ ...range, top: row, bottom: row }));
}
