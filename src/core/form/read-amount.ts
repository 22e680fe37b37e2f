import { asAmount, convertAmount, multiplyAmount } from "./amount";
import { numeralSigns, readNumeral } from "./chinese-numerals";
import type { Amount, CurrencyUnit } from "./project";
import { maxAmountLength } from "./project";
import { remembering } from "./remember";
import { fold, plainText } from "./text";

/** An amount that was read from a cell. */
export interface AmountReading {
  readonly amount: Amount;
  /** The currency unit, where it is written beside the number. */
  readonly unit: CurrencyUnit | null;
  /** Whether more than a number stood there: a unit, a currency sign, brackets, a remark, Chinese numerals. */
  readonly cleaned: boolean;
}

const unitWords: Readonly<Record<string, { unit: CurrencyUnit; times: number }>> = {
  元: { unit: "元", times: 1 },
  百元: { unit: "元", times: 100 },
  千元: { unit: "元", times: 1000 },
  万: { unit: "万元", times: 1 },
  万元: { unit: "万元", times: 1 },
  百万: { unit: "万元", times: 100 },
  百万元: { unit: "万元", times: 100 },
  千万: { unit: "万元", times: 1000 },
  千万元: { unit: "万元", times: 1000 },
  亿: { unit: "万元", times: 10_000 },
  亿元: { unit: "万元", times: 10_000 },
};

const number = String.raw`-?(?:\d{1,3}(?:,\d{3})+(?![,\d])|\d+)(?:\.\d+)?`;
const unitWord = String.raw`[百千]?万?元|亿元?|[百千]?万`;
const leadingAmount = new RegExp(String.raw`^(${number})\s*(${unitWord})?[整正]?\s*`);
const bracketedUnit = new RegExp(String.raw`^[([【]\s*(${unitWord})\s*[)\]】]$`);
/** Accounting writes what is below zero in brackets: `(1,234.50)`. */
const inBrackets = new RegExp(
  String.raw`^\((?:¥\s*)?(\d[\d,.]*(?:\s*(?:${unitWord}))?)\)((?:${unitWord})?)$`,
);
/** Words that change nothing about an amount beside them. */
const before = new RegExp(
  String.raw`^(?:(?:共计?|合计|总计|总额|计|人民币|RMB|CNY)\s*[:：]?\s*)+(?=[¥(\d\-${numeralSigns}])`,
  "i",
);
const behind = /\s*(?:人民币|RMB|CNY)$/i;
/** Remarks that begin so make another amount of the number before them, or none. */
const doubts =
  /^[([【,;:。、]\s*(?:大?约|左右|上下|以[上下内]|[不未][超足到低高少]|暂|预[计估]|估|[核调追]?[增减]|上年|参考|待)/;
/** Thousands set apart by blanks: `3 500 000`, `500 000.00`; a bare `100 200` may be two numbers. */
const spacedThousands = /^\d{1,3}(?: \d{3}){2,}(?![ \d])|^\d{1,3} \d{3}(?=\.\d)/;
const remark = /^(?:[([【]|[,;:。、][^\d])/;
/** `壹佰贰拾万元整`, `三百五十万`: Chinese numerals need 元, or end in 万 or 亿. */
const inNumerals = new RegExp(String.raw`^([${numeralSigns}]+)([元圆][整正]?)?$`);

/**
 * Reads an amount from a cell's text, exactly, with its digits as written: `771,325,800.00`, `¥3,313.50`, `20万元`,
 * `854万(其中…)`, `(50)` (accounting's −50), `共20万元`, `壹佰贰拾万元整`. A number written twice (`854万854万`) counts
 * once; 亿元 becomes 万元. `¥` tells no unit, since Excel shows it in 万元 forms too.
 * @returns null for a text in which the number is not all: dates, percentages, ranges, `1,23`, `约50`, `核减-30`, `50万元以内`.
 */
export const readAmount = remembering(read);

function read(text: string): AmountReading | null {
  const written = plainText(text);
  const bare = written
    .replace(before, "")
    .replace(behind, "")
    .replace(/^(-?)¥\s*/, "$1")
    .replace(spacedThousands, (digits) => digits.replaceAll(" ", ""));
  const numeral = amountInNumerals(bare);
  if (numeral) return numeral;
  const negative = inBrackets.exec(bare);
  return negative ? amountAt(`-${negative[1] ?? ""}${negative[2] ?? ""}`, written) : amountAt(bare, written);
}

function amountAt(bare: string, written: string): AmountReading | null {
  const match = leadingAmount.exec(bare);
  if (!match) return null;
  const [whole, number = "", word] = match;
  const rest = restBehind(bare, whole, word !== undefined);
  const digits = number.replaceAll(",", "");
  if (digits.length > maxAmountLength || (rest !== "" && !changesNothing(rest))) return null;
  const unitWord = word ?? bracketedUnit.exec(rest)?.[1] ?? "";
  return { ...inUnit(asAmount(digits), unitWord), cleaned: number !== written };
}

/** A remark that says what the amount is for, not that it is another one. */
function changesNothing(rest: string): boolean {
  return remark.test(rest) && !doubts.test(rest);
}

function restBehind(text: string, amount: string, hasUnit: boolean): string {
  const rest = text.slice(amount.length);
  return hasUnit && rest.startsWith(amount) ? rest.slice(amount.length) : rest;
}

function inUnit(amount: Amount, unitWord: string): Pick<AmountReading, "amount" | "unit"> {
  const unit = unitWords[unitWord];
  if (!unit) return { amount, unit: null };
  return { amount: unit.times === 1 ? amount : multiplyAmount(amount, unit.times), unit: unit.unit };
}

function amountInNumerals(bare: string): AmountReading | null {
  const [, numeral = "", yuan] = inNumerals.exec(bare.replace(/\s+/g, "")) ?? [];
  const isRound = /[万萬亿億]$/.test(numeral);
  const value = yuan === undefined && !isRound ? null : readNumeral(numeral);
  if (value === null || !Number.isSafeInteger(value)) return null;
  const amount = asAmount(String(value));
  return isRound
    ? { amount: convertAmount(amount, "元", "万元"), unit: "万元", cleaned: true }
    : { amount, unit: "元", cleaned: true };
}

const noneMark = /^(?:[-–—―_/\\]+|无|暂无|没有|不涉及|n\/?a)$/i;

/** Whether a text is one of people's marks for "nothing here": `-`, `——`, `/`, `无`. */
export const isNoneMark = remembering((text: string): boolean => noneMark.test(fold(text)));
