import type { CellAddress, CellRange, Grid } from "./grid";

/**
 * Leaves out what Excel does not show: text in a cell that a merge covers, which programs that write workbooks leave
 * behind, and a merge that overlaps an earlier one, which Excel removes when it repairs the file.
 */
export function withoutCovered(grid: Grid): Grid {
  const taken = new Set<number>();
  const anchors = new Set<number>();
  const merges = grid.merges.filter((merge) => {
    const positions = positionsIn(merge);
    if (positions.some((position) => taken.has(position))) return false;
    for (const position of positions) taken.add(position);
    anchors.add(positionOf(merge.top, merge.left));
    return true;
  });
  const isShown = ({ row, column }: CellAddress) => {
    const position = positionOf(row, column);
    return !taken.has(position) || anchors.has(position);
  };
  return {
    ...grid,
    merges,
    cells: grid.cells.filter(isShown),
    ...(grid.formulas && { formulas: grid.formulas.filter(isShown) }),
  };
}

function positionsIn({ top, left, bottom, right }: CellRange): readonly number[] {
  const positions: number[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) positions.push(positionOf(row, column));
  return positions;
}

/** One number for a cell; a sheet has 16,384 columns. */
function positionOf(row: number, column: number): number {
  return row * 16_384 + column;
}
