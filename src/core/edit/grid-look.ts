import { contains } from "../grid/address";
import type { Cell, CellAddress, CellRange, Grid } from "../grid/grid";
import { cellKey } from "../recognise/lines";

/** Grids never change, and an edit of a long list asks one thousands of times: what stands where is looked up once. */
interface Look {
  readonly cells: ReadonlyMap<number, Cell>;
  /** The merges that begin at or above a row and reach down to it. */
  readonly mergesOfRow: ReadonlyMap<number, readonly CellRange[]>;
}

const looks = new WeakMap<Grid, Look>();

function lookOf(grid: Grid): Look {
  const known = looks.get(grid);
  if (known) return known;
  const mergesOfRow = new Map<number, CellRange[]>();
  for (const merge of grid.merges)
    for (let row = merge.top; row <= merge.bottom; row++) {
      const merges = mergesOfRow.get(row);
      if (merges) merges.push(merge);
      else mergesOfRow.set(row, [merge]);
    }
  const look = { cells: new Map(grid.cells.map((cell) => [cellKey(cell), cell])), mergesOfRow };
  looks.set(grid, look);
  return look;
}

/** The cell that holds something at this address, if one does. */
export function cellAt(grid: Grid, cell: CellAddress): Cell | undefined {
  return lookOf(grid).cells.get(cellKey(cell));
}

/** What the cell shows; empty if it is blank. */
export function textAt(grid: Grid, cell: CellAddress): string {
  return cellAt(grid, cell)?.text ?? "";
}

/** The range that the cell is part of: its merged range, or itself. */
export function extentOf(grid: Grid, cell: CellAddress): CellRange {
  const { row, column } = cell;
  return (
    lookOf(grid)
      .mergesOfRow.get(row)
      ?.find((merge) => contains(merge, cell)) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    }
  );
}

/** The cell that can be written to: of a merged range only the first. */
export function anchorOf(grid: Grid, cell: CellAddress): CellAddress {
  const { top, left } = extentOf(grid, cell);
  return { row: top, column: left };
}
