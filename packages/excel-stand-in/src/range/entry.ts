import { numfmt } from "@univerjs/core";
import type { CellValue } from "../engine/engine";
import type { Format } from "../engine/format";
import { ExcelError } from "../errors";

/** What a cell holds after something was typed, or written by a script, into it. */
export interface Entry {
  readonly value?: CellValue;
  readonly formula?: string;
  /** The number format that Excel gives a cell in General with such an entry. */
  readonly numberFormat?: string;
  readonly quotePrefix?: true;
}

/** Excel specifications and limits: characters in a cell and in a formula. */
const longestText = 32_767;
const longestFormula = 8_192;

const errorNames = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);
export const isErrorName = (value: CellValue): boolean => typeof value === "string" && errorNames.has(value);

interface Recognised {
  readonly value: number | boolean;
  readonly numberFormat?: string;
}

/** Days since Excel's day 0; the 1900 system with its 29 February 1900 (dates from March 1900 on). */
const serial = (year: number, month: number, day: number): number | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 9999 ? date.getTime() / 86_400_000 + 25_569 : null;
};

const chineseDates: readonly {
  readonly pattern: RegExp;
  readonly numberFormat: string;
  readonly parts: (match: readonly string[]) => [number, number, number];
}[] = [
  {
    pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
    numberFormat: 'yyyy"年"m"月"d"日"',
    parts: ([, y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern: /^(\d{4})年(\d{1,2})月$/,
    numberFormat: 'yyyy"年"m"月"',
    parts: ([, y, m]) => [Number(y), Number(m), 1],
  },
  {
    pattern: /^(\d{1,2})月(\d{1,2})日$/,
    numberFormat: 'm"月"d"日"',
    parts: ([, m, d]) => [new Date().getFullYear(), Number(m), Number(d)],
  },
];

function chineseDate(text: string): Recognised | null {
  for (const { pattern, numberFormat, parts } of chineseDates) {
    const match = pattern.exec(text);
    const value = match && serial(...parts(match));
    if (value) return { value, numberFormat };
  }
  return null;
}

/** A mixed fraction, `1 1/2`. */
function fraction(text: string): Recognised | null {
  const match = /^(-?\d+) (\d{1,2})\/(\d{1,2})$/.exec(text);
  if (!match || Number(match[3]) === 0) return null;
  const part = Number(match[2]) / Number(match[3]);
  const whole = Number(match[1]);
  return { value: whole < 0 ? whole - part : whole + part, numberFormat: "# ?/?" };
}

/** Excel's own formats for dates and times that were typed, by what the text was made of. */
function builtInFormat(pattern: string): string {
  if (/[hs]/.test(pattern)) {
    const time = `h:mm${pattern.includes("s") ? ":ss" : ""}${pattern.includes("AM/PM") ? " AM/PM" : ""}`;
    return /[yd]/.test(pattern) ? "m/d/yyyy h:mm" : time;
  }
  if (!pattern.includes("y")) return "d-mmm";
  return pattern.includes("d") ? "m/d/yyyy" : "mmm-yy";
}

function number(text: string): Recognised | null {
  if (/^\d+ \d+$/.test(text)) return null;
  // Commas count only between groups of three digits.
  if (text.includes(",") && !/^\D*\d{1,3}(?:,\d{3})+(?:\.\d*)?\D*$/.test(text)) return null;
  const found = numfmt.parseValue(text);
  if (!found || typeof found.v === "string") return null;
  const value = found.v;
  if (found.z === undefined) return { value };
  if (/[ymdhs]/.test(found.z)) return { value, numberFormat: builtInFormat(found.z) };
  if (found.z.includes("%")) return { value, numberFormat: text.includes(".") ? "0.00%" : "0%" };
  return { value, numberFormat: found.z };
}

/** A sign and then something that can be calculated: Excel takes `-A1`, `+B2*2` and `+1+2` for formulas. */
const signedFormula = /^[+-](?:(?=[A-Za-z$('"]).*[\w)"']|[\d.]+%?(?:[-+*/^][\w$.()]+%?)+)$/;

/**
 * Reads a text as Excel does when it is typed or assigned to `values`: `=…` is a formula, and what looks like a number,
 * percentage, date, time, fraction, amount of money, truth value or error becomes one.
 * (Office Add-ins, "Set and get range values, text, or formulas"; office-js issue 6687.)
 * @throws ExcelError InvalidArgument if the text is longer than a cell can hold
 */
export function readEntry(text: string, format: Format): Entry {
  if (text.length > longestText)
    throw new ExcelError("InvalidArgument", "The text is longer than a cell can hold (32,767 characters).");
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (format.numberFormat === "@") return { value: text };
  if (text.startsWith("=") && text.length > 1) return { formula: checkedFormula(text) };
  return recognised(text.trim()) ?? { value: text };
}

/** What a text without `=` looks like; null if it is a text. */
function recognised(text: string): Entry | null {
  if (errorNames.has(text)) return { value: text };
  const plain = chineseDate(text) ?? fraction(text) ?? number(text);
  if (!plain && signedFormula.test(text)) return { formula: checkedFormula(`=${text}`) };
  return plain;
}

/** @throws ExcelError if the formula is too long or its brackets and quotes do not close */
function checkedFormula(formula: string): string {
  if (formula.length > longestFormula) throw new ExcelError("FormulaLengthExceedsLimit");
  const outside = formula.replaceAll(/"(?:[^"]|"")*"/g, "0").replaceAll(/'(?:[^']|'')*'!/g, "");
  let depth = 0;
  for (const character of outside) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (depth < 0) break;
  }
  if (depth !== 0 || outside.includes('"') || /[*/^,&=<>+-]$/.test(outside.trim()))
    throw new ExcelError("InvalidArgument");
  return formula;
}
