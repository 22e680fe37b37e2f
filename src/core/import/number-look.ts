import { asAmount } from "../form/amount";
import type { Amount } from "../form/project";
import type { Cell } from "../grid/grid";
import { isoDate } from "../grid/iso-date";

/** A number with the Excel format by which it shows the text that the source shows. */
export interface NumberLook {
  readonly number: Amount;
  readonly format: string;
}

/** Excel keeps 15 significant digits (support.microsoft.com, "Excel specifications and limits"). */
const significantDigits = 15;
const shape = /^([^\d.,%-]*)(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%?)([^\d.,%]*)$/;
/** What a format may hold between quotation marks. */
const literal = /^[^"\\]*$/;

/**
 * How a cell's number is written so that it stays a number and shows the same text: `3,313.50`, `95%`, `¥20`, a date.
 * Null where the value is no number, or no simple format shows the text: it is then copied as text.
 */
export function numberLook({ value, text }: Pick<Cell, "value" | "text">): NumberLook | null {
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  const number = plainDigits(value);
  const format = numberFormat(value, text);
  return number === null || format === null ? null : { number, format };
}

/** The Excel format in which a number shows a text; null where no simple one does. */
export function numberFormat(value: number, text: string): string | null {
  if (text === String(value)) return "General";
  return dateFormat(value, text) ?? plainFormat(value, text);
}

/** The formats in which Chinese spreadsheets show days and months: how each shows `2023-01-05`. */
const dateFormats: readonly (readonly [string, (year: string, month: string, day: string) => string])[] = [
  ["yyyy-mm-dd", (year, month, day) => `${year}-${month}-${day}`],
  ["yyyy/m/d", (year, month, day) => `${year}/${Number(month)}/${Number(day)}`],
  ["yyyy/mm/dd", (year, month, day) => `${year}/${month}/${day}`],
  ['yyyy"年"m"月"d"日"', (year, month, day) => `${year}年${Number(month)}月${Number(day)}日`],
  ['yyyy"年"mm"月"dd"日"', (year, month, day) => `${year}年${month}月${day}日`],
  ['yyyy"年"m"月"', (year, month) => `${year}年${Number(month)}月`],
];

function dateFormat(value: number, text: string): string | null {
  const [year, month, day] = isoDate(value, false)?.split("-") ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return dateFormats.find(([, shown]) => shown(year, month, day) === text)?.[0] ?? null;
}

/** A number's digits without an exponent; null where there are more than Excel keeps. */
function plainDigits(value: number): Amount | null {
  const digits = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(digits) || digits.replace(/\D/g, "").length > significantDigits) return null;
  return asAmount(digits);
}

/** A shown number taken apart: what stands before it, its sign, its digits, and what stands behind them. */
type Shown = Readonly<Record<"before" | "sign" | "whole" | "decimals" | "percent" | "after", string>>;

function takeApart(text: string): Shown | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [before, sign, whole, decimals = "", percent, after] = match.slice(1) as (string | undefined)[];
  const shown = { before, sign, whole, decimals, percent, after } as Shown;
  const isSimple = literal.test(shown.before + shown.after) && (shown.sign === "" || shown.before === "");
  // A leading zero (`007`) is no plain number's.
  return isSimple && !/^0\d/.test(shown.whole) ? shown : null;
}

/** Whether the digits are the number's, rounded to as many places as are shown. */
function shows({ sign, whole, decimals, percent }: Shown, value: number): boolean {
  const [places, parts] = percent === "" ? [decimals.length, 1] : [decimals.length + 2, 100];
  const shown = Number(`${sign}${whole.replaceAll(",", "")}.${decimals}0`);
  return places <= 100 && Number(value.toFixed(places)) === shown / parts;
}

function plainFormat(value: number, text: string): string | null {
  const shown = takeApart(text);
  if (!shown || !shows(shown, value)) return null;
  const { before, whole, decimals, percent, after } = shown;
  const digits = (whole.includes(",") ? "#,##0" : "0") + (decimals && `.${"0".repeat(decimals.length)}`);
  return `${quoted(before)}${digits}${percent}${quoted(after)}`;
}

function quoted(part: string): string {
  return part === "" ? "" : `"${part}"`;
}
