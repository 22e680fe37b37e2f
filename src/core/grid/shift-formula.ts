import { columnAt, columnName } from "./address";
import { formulaTokens } from "./formula-tokens";

/** Excel's last row, counted from 1, and its last column, counted from 0. */
const lastRow = 1_048_576;
const lastColumn = 16_383;

/** `$B$3`, `B`, `$3`: a sign stands before what it holds fast. */
const reference = /^(?:(?<columnSign>\$?)(?<letters>[A-Z]+))?(?:(?<rowSign>\$?)(?<digits>\d+))?$/i;

/**
 * The formula as it reads in a cell so many rows down and columns right, as when it is filled there: references with `$`
 * stay, the others move; one that would leave the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const shifted = formulaTokens(formula).map(({ kind, text }) =>
    kind === "cell" || kind === "columns" || kind === "rows" ? shiftReference(text, rows, columns) : text,
  );
  return shifted.join("");
}

function shiftReference(text: string, rows: number, columns: number): string {
  const parts = text.split(":").map((part) => shiftPart(part, rows, columns));
  return parts.includes(null) ? "#REF!" : parts.join(":");
}

function shiftPart(part: string, rows: number, columns: number): string | null {
  const { columnSign = "", letters = "", rowSign = "", digits = "" } = reference.exec(part)?.groups ?? {};
  const column = letters === "" ? "" : shiftColumn(columnSign, letters, columns);
  const row = digits === "" ? "" : shiftRow(rowSign, digits, rows);
  return column === null || row === null ? null : column + row;
}

function shiftColumn(sign: string, letters: string, columns: number): string | null {
  const column = columnAt(letters) + (sign === "" ? columns : 0);
  return column < 0 || column > lastColumn ? null : sign + columnName(column);
}

function shiftRow(sign: string, digits: string, rows: number): string | null {
  const row = Number(digits) + (sign === "" ? rows : 0);
  return row < 1 || row > lastRow ? null : sign + String(row);
}
