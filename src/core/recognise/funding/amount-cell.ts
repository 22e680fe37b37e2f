import Big from "big.js";

import type { Amount, CurrencyUnit } from "../../form/project";
import { isNoneMark, readAmount } from "../../form/read-amount";
import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";
import { moneyWords } from "../labels/money-words";

/** The amount that a cell says. */
export interface CellAmount {
  readonly amount: Amount;
  /** The unit glued to it (`20万元`); null where there is none. */
  readonly unit: CurrencyUnit | null;
  /** Whether more than plain digits were there. */
  readonly cleaned: boolean;
  /** The number stored in the cell, where its number format shows another: 12000 shown as 1.2. Null otherwise. */
  readonly storedAs: string | null;
}

/**
 * Reads the amount of a cell. What is shown counts; the stored number only where what is shown is that number, rounded.
 * Null where anything but a number with its unit and signs stands there (`大约50`, `#REF!`), and for marks for nothing (`—`).
 * @param text the cell's text, or the part of it that holds the amount
 */
export function readAmountCell(cell: Cell | null, text: string): CellAmount | null {
  if (isNoneMark(text)) return null;
  const stored = typeof cell?.value === "number" ? plainDigits(cell.value) : null;
  const shown = readAmount(text) ?? behindFund(text);
  if (stored === null) return shown && { ...shown, storedAs: null };
  if (!shown) return isTooNarrow(text) ? whole(stored) : null;
  if (!isRounded(stored, shown.amount)) return { ...shown, storedAs: stored };
  return {
    ...whole(stored),
    ...(isEqual(stored, shown.amount) ? shown : { unit: shown.unit }),
    storedAs: null,
  };
}

function whole(digits: string): CellAmount {
  return { amount: digits as Amount, unit: null, cleaned: false, storedAs: null };
}

/** A column too narrow for its number shows `###`; one that is nearly so, `1.2E+08`. */
function isTooNarrow(text: string): boolean {
  return /^#+$|^-?\d(?:\.\d+)?E[+-]?\d+$/i.test(text.trim());
}

const fundWords: readonly string[] = moneyWords.money;
const figureBehindWords = /^(\D{3,}?)([\d,.]+(?:万元|元|万)?)$/;

/** The fund that the amount is from, with the amount behind it: `中央农村产业融合补助资金（发展任务）50`. */
function behindFund(text: string): ReturnType<typeof readAmount> {
  const [, fund = "", figure = ""] = figureBehindWords.exec(fold(text)) ?? [];
  const bare = fund.replace(/\([^()]*\)/g, "").replace(/:$/, "");
  const read = fundWords.some((word) => bare.length > word.length && bare.endsWith(word))
    ? readAmount(figure)
    : null;
  return read && { ...read, cleaned: true };
}

function isEqual(stored: string, shown: Amount): boolean {
  return stored === shown || new Big(stored).eq(shown);
}

/** Whether the stored number gives the shown one when it is rounded to as many decimals. */
function isRounded(stored: string, shown: Amount): boolean {
  if (stored === shown) return true;
  const decimals = shown.includes(".") ? shown.length - shown.indexOf(".") - 1 : 0;
  return new Big(stored).round(decimals, Big.roundHalfUp).eq(shown);
}

const significantDigits = 15;

function plainDigits(value: number): string {
  const digits = Number(value.toPrecision(significantDigits));
  return Math.abs(digits) < 1e-6 || Math.abs(digits) >= 1e21
    ? digits.toFixed(10).replace(/\.?0+$/, "")
    : String(digits);
}
