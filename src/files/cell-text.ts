import { SSF, type CellObject } from "@e965/xlsx";
import type { Cell } from "../grid/grid";

/** The library's number formatter, which its types leave open. */
const formatter = SSF as {
  format(format: string, value: number, options: { readonly date1904: boolean }): string;
};

/**
 * A cell's text as Excel shows it, with its number format applied and the padding of accounting formats left out;
 * empty where the format shows nothing. A date keeps its format where that begins with the year (`2023年1月1日`); any
 * other would read as another day in another country, so it becomes `2023-01-01`.
 * @param date1904 whether the workbook counts its days from 1904
 */
export function shownText(cell: CellObject, date1904: boolean): string {
  const { v: value, w: shown } = cell;
  if (typeof value === "string") return shown === undefined || isSame(shown, value) ? value : shown;
  if (cell.t === "n" && typeof value === "number" && isAmbiguousDate(String(cell.z)))
    return formatter.format(isoDate, value, { date1904 }) || String(value);
  return shown === undefined ? String(value ?? "") : shown.trim();
}

/** The value behind a cell's text; null for an error such as `#REF!`. */
export function rawValue({ t: type, v: value }: CellObject): Cell["value"] {
  return type === "e" || value === undefined || value instanceof Date ? null : value;
}

/** Whether two texts differ in the blanks around them at the most. */
function isSame(one: string, other: string): boolean {
  return one === other || one.trim() === other.trim();
}

const isoDate = "yyyy-mm-dd";

/** Whether a number format shows a day or a year, but not the year first and with four digits. */
function isAmbiguousDate(format: string): boolean {
  const pattern = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/g, "").trim();
  return /[yd]/i.test(pattern) && !/^yyyy/i.test(pattern);
}
