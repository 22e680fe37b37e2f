import type { CellRange } from "../../../core/grid/grid";
import type { Box, Point } from "../geometry";
import type { RuledTable } from "../lattice/cells";

/** Finds the cells of a table by places on the page. */
export interface CellFinder {
  /** The number of the cell that a point is in; null outside all. */
  readonly at: (point: Point) => number | null;
  readonly boxOf: (cell: number) => Box;
  readonly count: number;
}

export function cellFinder({ columns, rows, cells }: RuledTable): CellFinder {
  const width = columns.length - 1;
  const owners = new Map<number, number>();
  cells.forEach(({ top, left, bottom, right }, index) => {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) owners.set(row * width + column, index);
  });
  return {
    at({ x, y }) {
      const row = rows.findLastIndex((place) => place <= y);
      const column = columns.findLastIndex((place) => place <= x);
      return column < 0 || column >= width ? null : (owners.get(row * width + column) ?? null);
    },
    boxOf: (cell) => boxOf(cells[cell], columns, rows),
    count: cells.length,
  };
}

function boxOf(cell: CellRange | undefined, columns: readonly number[], rows: readonly number[]): Box {
  const { top, left, bottom, right } = cell ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const at = (places: readonly number[], index: number) => places[index] ?? 0;
  return {
    left: at(columns, left),
    top: at(rows, top),
    right: at(columns, right + 1),
    bottom: at(rows, bottom + 1),
  };
}
