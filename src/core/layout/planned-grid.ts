import type { Grid } from "../grid/grid";
import { mergedRanges } from "./merged-ranges";
import type { SheetPlan } from "./sheet-plan";

/** The grid that reading the sheet gives once the plan is carried out. */
export function plannedGrid({ name, cells, merges }: SheetPlan): Grid {
  return {
    name,
    cells: cells.map(({ row, column, text, number }) => ({
      row,
      column,
      text,
      value: number === null ? text : Number(number),
    })),
    merges: merges.flatMap(mergedRanges),
  };
}
