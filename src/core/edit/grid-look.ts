import { contains } from "../grid/address";
import type { Cell, CellAddress, CellRange, Grid } from "../grid/grid";

/** The cell that holds something at this address, if one does. */
export function cellAt(grid: Grid, { row, column }: CellAddress): Cell | undefined {
  return grid.cells.find((cell) => cell.row === row && cell.column === column);
}

/** What the cell shows; empty if it is blank. */
export function textAt(grid: Grid, cell: CellAddress): string {
  return cellAt(grid, cell)?.text ?? "";
}

/** The range that the cell is part of: its merged range, or itself. */
export function extentOf(grid: Grid, cell: CellAddress): CellRange {
  const { row, column } = cell;
  return (
    grid.merges.find((merge) => contains(merge, cell)) ?? {
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

export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}
