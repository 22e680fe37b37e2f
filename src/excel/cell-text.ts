import type { Cell } from "../core/grid/grid";
import { isoDate } from "../core/grid/iso-date";
import { isAmbiguousDate, shownText } from "../core/grid/shown-text";

/** What Excel says of a cell: its value, the text that it shows, and its number format. */
export interface ExcelCell {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly format: string;
}

const errors = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)$/;

/** The cell's text, the same as is read of it from the saved file. */
export function cellText({ value, text, format }: ExcelCell): string {
  const shown = isHashes(text) ? widerText(value, format) : text;
  return shownText({ value, shown, format }, typeof value === "number" && counts1904(value, text, format));
}

/** The value behind the text; null for an error such as `#REF!`. */
export function rawValue({ value, text, format }: ExcelCell): Cell["value"] {
  const isError = typeof value === "string" && format !== "@" && value === text && errors.test(value);
  return isError ? null : value;
}

/** `####` stands in a cell whose column is too narrow for its number, or whose text is long and formatted as text. */
function isHashes(text: string): boolean {
  return /^#+$/.test(text);
}

/** What the cell would show in a wider column, for the formats that amounts, rates and dates have. */
function widerText(value: ExcelCell["value"], format: string): string | undefined {
  if (typeof value !== "number") return undefined;
  if (/^yyyy/i.test(format)) return isoDate(value, false) ?? undefined;
  const parts = /^(?<thousands>#,##)?#*0(\.(?<decimals>0+))?(?<percent>%)?/.exec(format)?.groups;
  return parts && figure(value, parts);
}

function figure(value: number, parts: Readonly<Record<string, string | undefined>>): string {
  const { thousands, decimals = "", percent = "" } = parts;
  const fixed = (percent ? value * 100 : value).toFixed(decimals.length);
  const [whole = "", fraction] = fixed.split(".");
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return (fraction === undefined ? grouped : `${grouped}.${fraction}`) + percent;
}

/** Office.js does not say whether a workbook counts its days from 1904, but the year shown gives it away. */
function counts1904(value: number, text: string, format: string): boolean {
  const year = isAmbiguousDate(format) ? /\d{4}/.exec(text)?.[0] : undefined;
  return year !== undefined && !isOf(value, false, year) && isOf(value, true, year);
}

function isOf(serial: number, date1904: boolean, year: string): boolean {
  return isoDate(serial, date1904)?.startsWith(year) ?? false;
}
