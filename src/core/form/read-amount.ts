import { asAmount, multiplyAmount } from "./amount";
import type { Amount, CurrencyUnit } from "./project";
import { maxAmountLength } from "./project";
import { fold, plainText } from "./text";

/** An amount that was read from a cell. */
export interface AmountReading {
  readonly amount: Amount;
  /** The currency unit, where it is written beside the number. */
  readonly unit: CurrencyUnit | null;
  /** Whether more than a number stood there: a unit, a currency sign, a remark. */
  readonly cleaned: boolean;
}

const unitWords: Readonly<Record<string, { unit: CurrencyUnit; times: number }>> = {
  元: { unit: "元", times: 1 },
  万: { unit: "万元", times: 1 },
  万元: { unit: "万元", times: 1 },
  亿: { unit: "万元", times: 10_000 },
  亿元: { unit: "万元", times: 10_000 },
};

const number = String.raw`-?(?:\d{1,3}(?:,\d{3})+(?![,\d])|\d+)(?:\.\d+)?`;
const leadingAmount = new RegExp(String.raw`^(${number})\s*([万亿]?元|[万亿])?整?\s*`);
const bracketedUnit = /^[([【]\s*([万亿]?元)\s*[)\]】]$/;
/** Thousands set apart by blanks: `3 500 000`, `500 000.00`; a bare `100 200` may be two numbers. */
const spacedThousands = /^\d{1,3}(?: \d{3}){2,}(?![ \d])|^\d{1,3} \d{3}(?=\.\d)/;
const remark = /^(?:[([【]|[,;:。、][^\d])/;

/**
 * Reads an amount from a cell's text, exactly, with its digits as written: `771,325,800.00`, `¥3,313.50`, `20万元`,
 * `854万(其中…)`. A number written twice (`854万854万`) counts once; 亿元 becomes 万元. `¥` tells no unit, since
 * Excel shows it in 万元 forms too.
 * @returns null for a text that does not start with one plain number: dates, percentages, ranges, `1,23`, `详见附件`.
 */
export function readAmount(text: string): AmountReading | null {
  const written = plainText(text);
  const bare = written
    .replace(/^(-?)¥\s*/, "$1")
    .replace(spacedThousands, (digits) => digits.replaceAll(" ", ""));
  const match = leadingAmount.exec(bare);
  if (!match) return null;
  const [whole, number = "", word] = match;
  const rest = restBehind(bare, whole, word !== undefined);
  const digits = number.replaceAll(",", "");
  if (digits.length > maxAmountLength || (rest !== "" && !remark.test(rest))) return null;
  const unitWord = word ?? bracketedUnit.exec(rest)?.[1] ?? "";
  return { ...inUnit(asAmount(digits), unitWord), cleaned: number !== written };
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

const noneMark = /^(?:[-–—―_/\\]+|无|暂无|没有|不涉及|n\/?a)$/i;

/** Whether a text is one of people's marks for "nothing here": `-`, `——`, `/`, `无`. */
export function isNoneMark(text: string): boolean {
  return noneMark.test(fold(text));
}
