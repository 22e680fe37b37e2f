import { writtenDecimalsOf } from "../core/form/amount";
import type { Amount } from "../core/form/project";

/** What Excel would take for a number, a date, a per cent, a truth value or a formula. */
const convertible =
  /^[\s\p{Nd}=+\-@'.,(（$¥￥%％/#＝＋－＠]|^(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|上午|下午)/iu;

/** Whether a text needs the format `@` to arrive as it is. */
export function needsTextFormat(text: string): boolean {
  return convertible.test(text);
}

/** Longer texts were shown as #### in cells of the format `@` by old versions of Excel. */
const longestShownAsText = 255;

/**
 * The format in which a text arrives as it is and is seen whole: `@` where Excel would take it for something else, `General`
 * where it is too long for `@` and can be taken for nothing else, else the cell's own.
 */
export function formatOfText(text: string, own: string): string {
  if (text !== "" && needsTextFormat(text)) return "@";
  return own === "@" && text.length > longestShownAsText ? "General" : own;
}

/** How many digits behind the point a format always shows. */
function decimalsOf(format: string): number {
  return /\.([0?]+)/.exec(format)?.[1]?.length ?? 0;
}

function isForAmounts(format: string): boolean {
  return /[#0]/.test(format) && !/[%EeYyDd]/.test(format);
}

/**
 * The format in which a cell shows all digits of an amount: its own, if it does; else a plain one with more decimals and
 * the same commas. `General` leaves out zeros at the end.
 */
export function formatShowing(amount: string, own: string): string {
  const decimals = writtenDecimalsOf(amount as Amount);
  const zeros = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  const isEnough =
    own === "General"
      ? decimals === 0 || !amount.endsWith("0")
      : isForAmounts(own) && decimalsOf(own) >= decimals;
  if (own === "@" || isEnough) return own;
  return own.includes(",") ? `#,##0${zeros}` : `0${zeros}`;
}
