import type { CellAddress, CellRange } from "./grid";

const letters = 26;
const codeOfA = 65;

/** 0 gives `A`, 25 gives `Z`, 26 gives `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / letters) - 1)
    name = String.fromCharCode(codeOfA + (rest % letters)) + name;
  return name;
}

/** `A` gives 0, `Z` gives 25, `AA` gives 26. */
export function columnAt(name: string): number {
  let column = -1;
  for (const letter of name.toUpperCase()) column = (column + 1) * letters + letter.charCodeAt(0) - codeOfA;
  return column;
}

/** The last row and column of a sheet; both 0-based ("Excel specifications and limits"). */
export const sheetEnd = { row: 1_048_575, column: 16_383 } as const;

/** `B3:C4` gives its rows and columns, `B3` a single cell, `2:2` and `B:C` whole lines; null for what is no address. */
export function rangeAt(address: string): CellRange | null {
  const [, left = "", top = "", right = left, bottom = top] =
    /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(address) ?? [];
  if (left === "" && top === "") return null;
  const row = (digits: string, whole: number): number => (digits === "" ? whole : Number(digits) - 1);
  const column = (letters: string, whole: number): number => (letters === "" ? whole : columnAt(letters));
  return {
    top: row(top, 0),
    left: column(left, 0),
    bottom: row(bottom, sheetEnd.row),
    right: column(right, sheetEnd.column),
  };
}

/** `{ row: 2, column: 1 }` gives `B3`. */
export function cellName({ row, column }: CellAddress): string {
  return `${columnName(column)}${row + 1}`;
}

/** `{ top: 0, left: 0, bottom: 2, right: 1 }` gives `A1:B3`; a single cell gives `A1`. */
export function rangeName({ top, left, bottom, right }: CellRange): string {
  const first = cellName({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${cellName({ row: bottom, column: right })}`;
}

/** `本表` and `B3` give `'本表'!B3`: a place on a sheet, as formulas and links name it. */
export function onSheet(sheet: string, place: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${place}`;
}

/** Whether both are the same cell. */
export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Whether the cell lies in the range. */
export function contains(range: CellRange, { row, column }: CellAddress): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
