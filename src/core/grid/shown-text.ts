import type { Cell } from "./grid";
import { isoDate } from "./iso-date";

/** What a spreadsheet says of a cell. */
export interface ShownCell {
  readonly value: Cell["value"];
  /** The text that it shows; undefined where the source does not tell. */
  readonly shown: string | undefined;
  /** The number format; `General` where there is none. */
  readonly format: string;
}

/**
 * A cell's text as Excel shows it, with its number format applied and the padding of accounting formats left out;
 * empty where the format shows nothing. A date keeps its format where that begins with the year (`2023年1月1日`); any
 * other would read as another day in another country, so it becomes `2023-01-01`.
 * @param date1904 whether the workbook counts its days from 1904
 */
export function shownText({ value, shown, format }: ShownCell, date1904: boolean): string {
  if (typeof value === "string") return shown === undefined || isSame(shown, value) ? value : shown;
  if (typeof value === "number" && isAmbiguousDate(format)) return isoDate(value, date1904) ?? String(value);
  return shown === undefined ? String(value ?? "") : shown.trim();
}

/** Whether two texts differ in the blanks around them at the most. */
function isSame(one: string, other: string): boolean {
  return one === other || one.trim() === other.trim();
}

/** Whether a number format shows a day or a year, but not the year first and with four digits. */
export function isAmbiguousDate(format: string): boolean {
  const pattern = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/g, "").trim();
  return /[yd]/i.test(pattern) && !/^yyyy/i.test(pattern);
}
