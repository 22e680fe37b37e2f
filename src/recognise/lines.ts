import type { Cell, CellAddress, CellRange, Grid } from "../grid/grid";

/** The cells of one row that hold something, left to right. */
export interface Line {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A part of a grid that holds one form. */
export interface Region {
  readonly lines: readonly Line[];
  readonly merges: MergeIndex;
}

/** Wider than any worksheet (16,384 columns), so that one number names one cell. */
const widest = 1 << 15;

/** One number for one cell. */
export function cellKey({ row, column }: CellAddress): number {
  return row * widest + column;
}

/** The merged ranges of a grid by their top-left cells; empty where the source does not tell. */
export type MergeIndex = ReadonlyMap<number, CellRange>;

/** Files the merged ranges under their top-left cells. */
export function indexMerges(grid: Grid): MergeIndex {
  return new Map(grid.merges.map((merge) => [cellKey({ row: merge.top, column: merge.left }), merge]));
}

/** The range that a cell covers: its merged range, or itself. */
export function extent(merges: MergeIndex, cell: CellAddress): CellRange {
  return (
    merges.get(cellKey(cell)) ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }
  );
}

/** Puts a grid's cells into lines; rows without cells have none. */
export function linesOf(cells: readonly Cell[]): Line[] {
  const lines: { row: number; cells: Cell[] }[] = [];
  let last: { row: number; cells: Cell[] } | undefined;
  for (const cell of cells) {
    if (last?.row !== cell.row) lines.push((last = { row: cell.row, cells: [] }));
    last.cells.push(cell);
  }
  return lines;
}

/** The lines cut to the columns from `left` up to, not including, `right`; lines left empty are dropped. */
export function cutColumns(lines: readonly Line[], left: number, right: number): Line[] {
  return lines
    .map(({ row, cells }) => ({ row, cells: cells.filter(({ column }) => column >= left && column < right) }))
    .filter(({ cells }) => cells.length > 0);
}

/** The smallest rectangle round all cells of the lines, merged extents included. */
export function boundsOf(lines: readonly Line[], merges: MergeIndex): CellRange {
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { cells } of lines)
    for (const cell of cells) {
      const { top, left, bottom, right } = extent(merges, cell);
      bounds.top = Math.min(bounds.top, top);
      bounds.left = Math.min(bounds.left, left);
      bounds.bottom = Math.max(bounds.bottom, bottom);
      bounds.right = Math.max(bounds.right, right);
    }
  return bounds;
}
