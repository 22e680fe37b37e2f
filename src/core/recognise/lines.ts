import type { Cell, CellAddress, CellRange, Grid } from "../grid/grid";
import { headersByContent } from "./indicators/header-by-content";
import { namesIndicators } from "./indicators/read-header";
import { labelsOfCells } from "./labels/line-labels";
import type { Label } from "./labels/read-label";

/** The cells of one row that hold something, left to right. */
export interface Row {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A row with what its cells say, read once: every step of recognising asks for it. */
export interface Line extends Row {
  /** The labels of each cell, in the cells' order; an empty list where a cell is no label. */
  readonly labels: readonly (readonly Label[])[];
  /** Whether it is the header of an indicator table. */
  readonly isHeader: boolean;
}

function asLine({ row, cells }: Row, at: number, rows: readonly Row[]): Line {
  const below = rows[at + 1]?.cells ?? [];
  return { row, cells, labels: labelsOfCells(cells, below), isHeader: namesIndicators(cells) };
}

/** Whether the cell at this place in the line is a label. */
export function isLabelAt({ labels }: Line, at: number): boolean {
  return (labels[at]?.length ?? 0) > 0;
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
  const index = new Map<number, CellRange>();
  for (const merge of grid.merges) index.set(cellKey({ row: merge.top, column: merge.left }), merge);
  return index;
}

/** The range that a cell covers: its merged range, or itself. */
export function extent(merges: MergeIndex, cell: CellAddress): CellRange {
  return (
    merges.get(cellKey(cell)) ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }
  );
}

/** Puts a grid's cells into rows; those without cells are not among them. */
export function rowsOf(cells: readonly Cell[]): Row[] {
  const rows: Row[] = [];
  let from = 0;
  cells.forEach(({ row }, at) => {
    if (cells[at + 1]?.row === row) return;
    rows.push({ row, cells: cells.slice(from, at + 1) });
    from = at + 1;
  });
  return rows;
}

/** Reads rows as lines. */
export function linesOf(rows: readonly Row[]): Line[] {
  return withHeaders(rows.map(asLine));
}

/** Marks the lines that head a table in words that nobody knows. */
function withHeaders(lines: Line[]): Line[] {
  const found = headersByContent(lines);
  return found.size === 0
    ? lines
    : lines.map((line, at) => (found.has(at) ? { ...line, isHeader: true } : line));
}

/** The rows cut to the columns from `left` up to, not including, `right`; rows left empty are dropped. */
export function cutColumns(rows: readonly Row[], left: number, right: number): Row[] {
  return rows
    .map(({ row, cells }) => ({ row, cells: cells.filter(({ column }) => column >= left && column < right) }))
    .filter(({ cells }) => cells.length > 0);
}

/** The same for lines; what a line says depends on the cells that it has. */
export function cutLines(lines: readonly Line[], left: number, right: number): Line[] {
  return linesOf(cutColumns(lines, left, right));
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
