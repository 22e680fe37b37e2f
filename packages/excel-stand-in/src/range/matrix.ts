import { type Area, cellCount, columnCount, isWholeColumns, isWholeRows, rowCount } from "../engine/area";
import type { Cell } from "../engine/engine";
import { ExcelError } from "../errors";
import { type Cells, only } from "./cells";

/** More cells than this are not given cell by cell. */
const mostCells = 5_000_000;

/** One value for every cell of the range, in rows; null if it is unbounded ("Work with unbounded ranges") or too large. */
export function readMatrix<Value>(
  cells: Cells,
  read: (cell: Cell, row: number, column: number) => Value,
): Value[][] | null {
  const area = only(cells);
  if (isWholeColumns(area) || isWholeRows(area) || cellCount(area) > mostCells) return null;
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
  if (cellCount(area) > mostCells) throw new ExcelError("InvalidArgument");
  const valueAt = reader(area, assigned);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      visit(row, column, valueAt(row - area.top, column - area.left));
    }
  }
}

function reader(area: Area, assigned: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(assigned)) return () => assigned;
  const rows = assigned as readonly unknown[];
  const lines = rows.filter((row): row is readonly unknown[] => Array.isArray(row));
  const [only] = lines;
  if (rows.length === 1 && only?.length === 1) return () => only[0];
  const fits = lines.length === rowCount(area) && lines.every((line) => line.length === columnCount(area));
  if (!fits || lines.length < rows.length) {
    throw new ExcelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => lines[row]?.[column];
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
