import { writtenDecimalsOf } from "../form/amount";
import type { Amount } from "../form/project";

/** What Excel would take for a number, a date, a per cent, a truth value or a formula. */
const convertible =
  /^[\s\p{Nd}=+\-@'.,(（$¥￥%％/#＝＋－＠]|^(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|上午|下午)/iu;

/** Whether a text needs the format `@` to arrive as it is. */
export function needsTextFormat(text: string): boolean {
  return convertible.test(text);
}

const plainFormat = /^[#,0]*0(?:\.(0*)#*)?(?:_\)|_ )?$/;

/**
 * The format in which a cell shows all digits of an amount: its own, if it does; else the same with more decimals.
 * `General` leaves out zeros at the end.
 */
export function formatShowing(amount: string, own: string): string {
  if (own === "@") return own;
  const decimals = writtenDecimalsOf(amount as Amount);
  const zeros = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  if (own === "General") return amount.endsWith("0") && decimals > 0 ? `0${zeros}` : own;
  const first = own.split(";")[0] ?? "";
  const shown = plainFormat.exec(first);
  if (shown) return (shown[1]?.length ?? 0) >= decimals ? own : `${first.replace(/\..*$/, "")}${zeros}`;
  // Accounting formats and the like: what stands behind the point says how many decimals they show.
  const behind = /\.([0#?]+)/.exec(first)?.[1]?.length ?? 0;
  const isAmountFormat = /[#0]/.test(first) && !/[%EeyYdD]/.test(first);
  if (isAmountFormat && behind >= decimals) return own;
  return first.includes(",") ? `#,##0${zeros}` : `0${zeros}`;
}
