import { daysInMonth, existsInCalendar } from "./calendar";
import { readNumeral, readSignBySign } from "./chinese-numerals";
import type { PlainDate } from "./project";
import { remembering } from "./remember";
import { plainText } from "./text";

// Outside these years four digits are a number, not a year.
const firstYear = 1900;
const lastYear = 2099;
const longestDate = 40;

const spellings = [
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月份?$/,
  /^(\d{4})\s*年?度?$/,
  /^(\d{4})\s*\/\s*(\d{1,2})(?:\s*\/\s*(\d{1,2})\s*[日号]?)?$/,
  /^(\d{4})\s*-\s*(\d{1,2})(?:\s*-\s*(\d{1,2})\s*[日号]?)?$/,
  /^(\d{4})\s*\.\s*(\d{1,2})(?:\s*\.\s*(\d{1,2})\s*[日号]?)?$/,
  /^(\d{4})(\d{2})(\d{2})?$/,
];
const weekday = /\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$/;
const timeOfDay = /(?:T|\s+)(?:[上下]午\s*)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\+08:?00)?$/;
/** A time that a machine wrote in UTC; from 16:00 on it is the next day in China already. */
const timeInUtc = /T(?:0\d|1[0-5]):\d{2}(?::\d{2}(?:\.\d+)?)?Z$/;

const numeralDate =
  /([\d〇○零一二三四五六七八九]{4})\s*年(?:\s*([元一二三四五六七八九十]{1,2})\s*月)?(?:\s*([一二三四五六七八九十]{1,3})(?=\s*[日号]))?/g;

/** Dates in Chinese numerals, and 元月, in digits: `二〇二六年十二月三十一日` is `2026年12月31日`. Everything else stays. */
export function withDatesInDigits(text: string): string {
  if (!text.includes("年")) return text;
  return text.replace(numeralDate, (_, year: string, month?: string, day?: string) => {
    const inDigits = (numeral: string): string =>
      String(readNumeral(numeral === "元" ? "一" : numeral) ?? numeral);
    return `${readSignBySign(year) ?? year}年${month ? `${inDigits(month)}月` : ""}${day ? inDigits(day) : ""}`;
  });
}

/**
 * Reads one date in any of its spellings: `2023 年 1 月 1 日`, `2023/1/1`, `2023-01-01`, `2023.1`, `202001`,
 * `20190101`, `2021年度`, `二〇二三年一月一日`; a time of day or a day of the week behind it is left out. A partial date
 * stays partial.
 * @returns null for anything else, for days that the calendar does not have (`2023-02-30`), for years outside
 * 1900–2099, for years of two digits, whose century would be a guess, and for times in another zone that may be
 * another day in China.
 */
export const readDate = remembering((text: string): PlainDate | null => {
  if (text.length > longestDate) return null;
  const written = withDatesInDigits(plainText(text))
    .replace(timeOfDay, "")
    .replace(timeInUtc, "")
    .replace(weekday, "");
  for (const spelling of spellings) {
    const match = spelling.exec(written);
    if (match) return plainDate(...match.slice(1).map((part) => part as string | undefined));
  }
  return null;
});

function plainDate(...parts: (string | undefined)[]): PlainDate | null {
  const [year = 0, month, day] = parts.map((part) => (part === undefined ? undefined : Number(part)));
  if (year < firstYear || year > lastYear || !existsInCalendar(year, month, day)) return null;
  return join(year, month, day);
}

function join(year: number, month?: number, day?: number): PlainDate {
  const parts = [String(year).padStart(4, "0")];
  for (const part of [month, day]) if (part !== undefined) parts.push(String(part).padStart(2, "0"));
  return parts.join("-") as PlainDate;
}

const dayInMilliseconds = 86_400_000;
const lastSerial = 2_958_465;
// Excel's 1900 system counts a 29 February 1900 that never was, as serial 60.
const phantomDay = 60;
const serialSystems = { 1900: Date.UTC(1899, 11, 31), 1904: Date.UTC(1904, 0, 1) } as const;

/**
 * The day that an Excel serial number stands for; the time of day (the fraction) is left out.
 * @param system the workbook's date system: 1900, where 1 is 1 January 1900, or 1904, where 0 is 1 January 1904.
 * @returns null for serials outside the system, and for 60 in the 1900 system: 29 February 1900, which Excel
 * invented (learn.microsoft.com, "Excel incorrectly assumes that the year 1900 is a leap year").
 */
export function dateOfSerial(serial: number, system: 1900 | 1904 = 1900): PlainDate | null {
  const day = Math.floor(serial);
  const is1900 = system === 1900;
  if (!Number.isFinite(day) || day < (is1900 ? 1 : 0) || day > lastSerial) return null;
  if (is1900 && day === phantomDay) return null;
  const days = is1900 && day > phantomDay ? day - 1 : day;
  const date = new Date(serialSystems[system] + days * dayInMilliseconds);
  return date.getUTCFullYear() > 9999
    ? null
    : join(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Whether the date names a day, not only a month or a year. */
export function isWholeDate(date: PlainDate): boolean {
  return partsOf(date)[2] !== undefined;
}

/** The year, such as 2023. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** The first day that the date covers: `2023-02` gives `2023-02-01`. */
export const firstDay = remembering((date: PlainDate): PlainDate => {
  const [year, month = 1, day = 1] = partsOf(date);
  return join(year, month, day);
});

/** The last day that the date covers: `2023-02` gives `2023-02-28`. */
export const lastDay = remembering((date: PlainDate): PlainDate => {
  const [year, month = 12, day = daysInMonth(year, month)] = partsOf(date);
  return join(year, month, day);
});

/**
 * -1 if `a` is before `b`, 0 if they are written the same, 1 if it is after; null where partial dates leave it
 * open, as between `2023` and `2023-05`.
 */
export function compareDates(a: PlainDate, b: PlainDate): -1 | 0 | 1 | null {
  if (a === b) return 0;
  if (lastDay(a) < firstDay(b)) return -1;
  return firstDay(a) > lastDay(b) ? 1 : null;
}

/**
 * Writes a date as forms do: `chinese` gives `2023 年 1 月 1 日` (Shanghai's forms), `slash` gives
 * `2026/1/1` (own layouts that do so). A partial date is written as far as it goes.
 */
export function formatDate(date: PlainDate, style: "chinese" | "slash"): string {
  const parts = partsOf(date).filter((part) => part !== undefined);
  if (style === "slash") return parts.join("/");
  return parts.map((part, index) => `${part} ${"年月日".charAt(index)}`).join(" ");
}

function partsOf(date: PlainDate): [year: number, month?: number, day?: number] {
  return date.split("-").map(Number) as [number, number?, number?];
}
