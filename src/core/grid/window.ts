import { contains } from "./address";
import type { CellAddress, CellRange, Grid } from "./grid";

/** How many rows and columns of one sheet are read. */
export const sheetWindow = { rows: 2_000, columns: 60 } as const;

/** Cells of a sheet that are not read: how many, the first of them, and why. */
export interface Omission {
  /** Absent where it is the place: beyond what is read of a sheet. */
  readonly reason?: "formula-without-result" | "error-value";
  readonly sheet: string | null;
  readonly count: number;
  readonly first: CellAddress;
}

/**
 * Cuts a grid down to 2,000 × 60 cells (`sheetWindow`), counted from its first row and column that hold
 * something, so that one cell or merge far away cannot blow it up. Merges are cut at the same edges.
 * `omission` is null where nothing had to be left out.
 */
export function withinWindow({ cells, merges, formulas, ...grid }: Grid): {
  grid: Grid;
  omission: Omission | null;
} {
  // A formula whose result the source does not hold has no cell.
  const window = windowOf(formulas ? [...cells, ...formulas] : cells);
  const inside = cells.filter((cell) => contains(window, cell));
  const first = cells.find((cell) => !contains(window, cell));
  return {
    grid: {
      ...grid,
      cells: inside,
      merges: merges.map((merge) => overlap(merge, window)).filter(isMerge),
      ...(formulas && { formulas: formulas.filter((cell) => contains(window, cell)) }),
    },
    omission: first ? { sheet: grid.name, count: cells.length - inside.length, first } : null,
  };
}

function windowOf(cells: readonly CellAddress[]): CellRange {
  let top = Infinity;
  let left = Infinity;
  for (const { row, column } of cells) {
    if (row < top) top = row;
    if (column < left) left = column;
  }
  return { top, left, bottom: top + sheetWindow.rows - 1, right: left + sheetWindow.columns - 1 };
}

/** What two ranges share; upside down where they share nothing. */
function overlap(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}

/** Whether a range holds more than one cell. */
function isMerge({ top, left, bottom, right }: CellRange): boolean {
  return top <= bottom && left <= right && (top < bottom || left < right);
}
