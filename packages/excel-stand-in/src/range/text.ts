import { numfmt } from "@univerjs/core";
import type { Cell } from "../engine/engine";

/** What the cell shows: its value by its number format, in the locale. Columns too narrow are not taken into account. */
export function shownText({ value, format }: Cell, locale: string): string {
  if (value === null) return "";
  const pattern = format.numberFormat ?? "General";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (pattern === "@") return String(value);
  try {
    return numfmt.format(pattern, value, { locale: locale, throws: true });
  } catch {
    return typeof value === "number" ? "#".repeat(8) : value;
  }
}

const dateParts = /[ymdhs]/i;

/** What kind of number a format shows (`Excel.NumberFormatCategory`). */
export function formatCategory(pattern: string): string {
  const bare = pattern.replaceAll(/"[^"]*"|\\./g, "");
  if (pattern === "General") return "General";
  if (pattern === "@") return "Text";
  if (bare.includes("%")) return "Percentage";
  if (/E[+-]/.test(bare)) return "Scientific";
  if (/[?#]\/[?#\d]/.test(bare)) return "Fraction";
  if (/[$¥€£￥]/.test(pattern)) return pattern.startsWith("_") ? "Accounting" : "Currency";
  if (dateParts.test(bare.replaceAll(/\[[^\]]*\]/g, ""))) return /[yd]/i.test(bare) ? "Date" : "Time";
  return /^[#,0.]+$/.test(bare.replace(/_.|;.*/g, "")) ? "Number" : "Custom";
}
