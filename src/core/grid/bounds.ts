import type { CellAddress, CellRange } from "./grid";

/** The smallest range that holds all cells; A1 where there are none. */
export function boundsOf(cells: readonly CellAddress[]): CellRange {
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  return cells.length > 0 ? bounds : { top: 0, left: 0, bottom: 0, right: 0 };
}

/** The smallest range that holds all ranges; A1 where there are none. */
export function around(ranges: readonly CellRange[]): CellRange {
  return boundsOf(
    ranges.flatMap(({ top, left, bottom, right }) => [
      { row: top, column: left },
      { row: bottom, column: right },
    ]),
  );
}
