import { type Area, cellCount, columnCount, rowCount } from "../engine/area";
import type { Cell } from "../engine/engine";
import { ExcelError } from "../errors";
import { type Cells, only } from "./cells";

/** More cells than this are not given cell by cell: Excel answers null for unbounded ranges. */
const mostCells = 5_000_000;

/** One value for every cell of the range, in rows; null if the range is too large for it. */
export function readMatrix<Value>(
  cells: Cells,
  read: (cell: Cell, row: number, column: number) => Value,
): Value[][] | null {
  const area = only(cells);
  if (cellCount(area) > mostCells) return null;
  const { engine } = cells.sheet.book;
  const rows: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Value[] = [];
    for (let column = area.left; column <= area.right; column++) {
      line.push(read(engine.cell(cells.sheet.id, row, column), row, column));
    }
    rows.push(line);
  }
  return rows;
}

/**
 * What was assigned to a range, cell by cell: a single value goes to every cell, a list of lists must have the range's size.
 * @throws ExcelError InvalidArgument if it has another size
 */
export function eachAssigned(
  area: Area,
  assigned: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  const single =
    !Array.isArray(assigned) ||
    (assigned.length === 1 && Array.isArray(assigned[0]) && (assigned[0] as unknown[]).length === 1);
  const [first] = Array.isArray(assigned) ? ((assigned as unknown[][])[0] ?? []) : [assigned];
  const rows = assigned as unknown[][];
  if (!single) {
    const fits =
      rows.length === rowCount(area) &&
      rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
    if (!fits) {
      throw new ExcelError(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  }
  if (cellCount(area) > mostCells) throw new ExcelError("InvalidArgument");
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      visit(row, column, single ? first : rows[row - area.top]?.[column - area.left]);
    }
  }
}

/** The value that all have in common; null if they differ (how Excel answers a property of several cells). */
export function common<Value>(values: Iterable<Value>): Value | null {
  let found: Value | undefined;
  let first = true;
  for (const value of values) {
    if (!first && value !== found) return null;
    [found, first] = [value, false];
  }
  return found ?? null;
}
