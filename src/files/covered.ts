import { withoutCovered } from "../core/grid/covered";
import type { CellRange, Grid } from "../core/grid/grid";
import { FileProblem } from "./file-problem";
import { limits } from "./limits";

/**
 * A file's grid without what Excel does not show (`grid/covered`).
 * @throws FileProblem if the merges lie on top of each other by the thousand
 */
export function shownCells(grid: Grid): Grid {
  const cellsOfMerges = grid.merges.reduce((sum, merge) => sum + area(merge), 0);
  if (cellsOfMerges > limits.mergedCells)
    throw new FileProblem("damaged", { part: grid.name ?? "mergeCells" });
  return withoutCovered(grid);
}

function area({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
