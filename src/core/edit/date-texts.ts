import type { PlainDate } from "../form/project";
import { halfWidth } from "../form/text";

const spelledDate =
  /\d{4}\s*年\s*\d{1,2}\s*月份?(?:\s*\d{1,2}\s*[日号])?|\d{4}\s*([./-])\s*\d{1,2}(?:\s*\1\s*\d{1,2})?(?!\d)|\d{4}\s*年度?|\d{8}|\d{6}|\d{4}/g;

/** A piece of a cell's text that is to be replaced. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Where dates stand in a text. */
export function datesIn(text: string): Piece[] {
  return [...halfWidth(text).matchAll(spelledDate)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
  }));
}

/**
 * The date spelt like another one: `2023-01-31` like `2022.1.1` is `2023.1.31`, like `2022年01月` it is `2023年01月31日`.
 * A date without a day stays without one.
 */
export function spellLike(date: PlainDate, model: string): string {
  const parts = date.split("-");
  const digits = halfWidth(model).trim();
  if (/^\d{5,8}$/.test(digits)) return parts.join("");
  const isPadded = /\D0\d/.test(digits);
  const shown = parts.map((part) => (isPadded ? part : String(Number(part))));
  const gap = /\d( *)[年./-]/.exec(digits)?.[1] ?? "";
  const behind = /[年./-]( *)\d/.exec(digits)?.[1] ?? "";
  const separator = /[./-]/.exec(digits)?.[0];
  if (separator) return shown.join(`${gap}${separator}${behind}`);
  const signs = digits.includes("号") ? "年月号" : "年月日";
  return shown.map((part, at) => `${part}${gap}${signs.charAt(at)}`).join(behind);
}

const dayInMilliseconds = 86_400_000;
/** Day 0 of Excel's serials, for every day after February 1900. */
const dayZero = Date.UTC(1899, 11, 30);

/** Excel's serial number of a whole date, in the system that begins in 1900. */
export function serialOf(date: PlainDate): number {
  return (Date.parse(date) - dayZero) / dayInMilliseconds;
}
