import { isWholeDate, readDate, withDatesInDigits, yearOf } from "./date";
import type { PlainDate } from "./project";
import { plainText } from "./text";

/** A period (起止时间); both ends may be partial dates. */
export interface Period {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

const longestPeriod = 80;
const until = /[-–—―~〜至到]+/g;
const remark = /\s*\([^()]*\)$/;

/**
 * Reads a period: `2023.07-2024.01`, `20190101 到 20191231`, `2023年1月至12月`, `2024年—2026年`. A single month or
 * year (`2021年度`) is both its start and its end. The ends stay in their order, even where that is wrong.
 * @returns null for anything else, such as `3年`, `长期`, or one single day, which says only half of a period.
 */
export function readPeriod(text: string): Period | null {
  if (text.length > longestPeriod) return null;
  const written = withDatesInDigits(plainText(text))
    .replace(remark, "")
    .replace(/^[自从由]\s*/, "")
    .replace(/\s*止$/, "");
  const single = readDate(written);
  if (single !== null) return isWholeDate(single) ? null : { start: single, end: single };
  for (const separator of written.matchAll(until)) {
    const left = written
      .slice(0, separator.index)
      .trim()
      .replace(/\s*起$/, "");
    const right = written.slice(separator.index + separator[0].length).trim();
    const start = readDate(left) ?? (right.endsWith("月") ? readDate(`${left}月`) : null);
    const end = start === null ? null : (readDate(right) ?? readWithoutYear(right, start));
    if (start !== null && end !== null) return { start, end };
  }
  return null;
}

/** Reads an end such as `12月`, `12.31` or `12`, in the year of a start that names a month. */
function readWithoutYear(text: string, start: PlainDate): PlainDate | null {
  if (!start.includes("-")) return null;
  const year = yearOf(start);
  if (text.includes("月")) return readDate(`${year}年${text}`);
  const separator = /[-/.]/.exec(text)?.[0] ?? "-";
  return readDate(`${year}${separator}${text}`);
}
