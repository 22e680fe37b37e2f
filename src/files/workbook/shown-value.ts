import { SSF } from "@e965/xlsx";
import { shownText } from "../../core/grid/shown-text";
import { withLetteredPoint } from "./lettered-point";
import { longestFormat } from "./long-formats";

/** As much of the workbook library's formatter as is used here; its own types say nothing. */
const { format: apply, get_table } = SSF as {
  readonly format: (format: string, value: number | string, options: object) => string;
  readonly get_table: () => Readonly<Record<number, string | undefined>>;
};

/** Excel's Chinese dates, which are spelt out in no workbook (ECMA-376 Part 1, 18.8.30, zh-cn). */
const chineseDates: ReadonlySet<number> = new Set([
  27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** A number format that a workbook names by its number without spelling it out. */
export function builtInFormat(number: number): string {
  return chineseDates.has(number) ? "m/d/yy" : (get_table()[number] ?? "General");
}

/**
 * A number or text as Excel shows it with this format; what the formatter cannot do is shown as it is.
 * @param date1904 whether the workbook counts its days from 1904
 */
export function shownValue(value: number | string, format: string, date1904: boolean): string {
  const own = format.length > longestFormat ? "General" : format;
  return shownText({ value, shown: applied(value, own, date1904), format: own }, date1904);
}

function applied(value: number | string, format: string, date1904: boolean): string | undefined {
  const own = withBackslashes(format);
  const lettered = typeof value === "number" ? withLetteredPoint(value, own) : null;
  if (lettered !== null) return lettered;
  try {
    return apply(own, value, { date1904, dateNF: "yyyy-mm-dd" });
  } catch {
    return undefined;
  }
}

/**
 * Excel in Chinese writes `!` before a character that stands for itself, and the general format by its name, neither of
 * which the formatter knows.
 */
function withBackslashes(format: string): string {
  const general = format.replaceAll("G/通用格式", "General");
  return general.includes("!")
    ? general.replace(/"[^"]*"|\\[^]|!([^])/g, (whole, escaped?: string) =>
        escaped === undefined ? whole : `\\${escaped}`,
      )
    : general;
}
