import Big from "big.js";

import type { Amount, CurrencyUnit } from "./project";

const plainDecimal = /^-?\d+(?:\.\d+)?$/;
const wholeNumber = /^[1-9]\d*$/;
const yuanInWanyuan = 10_000;

/**
 * Takes plain digits such as `3313.50` for an amount.
 * @throws RangeError if they are not a decimal number in plain digits.
 */
export function asAmount(digits: string): Amount {
  if (!plainDecimal.test(digits)) throw new RangeError(`Not a decimal number in plain digits: ${digits}`);
  return digits as Amount;
}

/** The exact sum, with as many decimals as the most precise of the amounts has; `0` for no amounts. */
export function sumAmounts(amounts: readonly Amount[]): Amount {
  const [only, ...others] = amounts;
  if (only !== undefined && others.length === 0) return only;
  const sum = amounts.reduce((total, amount) => total.plus(amount), new Big(0));
  return asAmount(sum.toFixed(Math.max(0, ...amounts.map(writtenDecimalsOf))));
}

/** The exact difference `from - amount`, with as many decimals as the more precise of the two has. */
export function subtract(from: Amount, amount: Amount): Amount {
  const decimals = Math.max(writtenDecimalsOf(from), writtenDecimalsOf(amount));
  return asAmount(new Big(from).minus(amount).toFixed(decimals));
}

/** -1 if `a` is less than `b`, 0 if they have the same value, 1 if it is more. */
export function compareAmounts(a: Amount, b: Amount): -1 | 0 | 1 {
  if (a === b) return 0;
  if (!wholeNumber.test(a) || !wholeNumber.test(b)) return new Big(a).cmp(b);
  // Of two whole numbers the longer one is more; those of one length compare as texts.
  return (a.length === b.length ? a < b : a.length < b.length) ? -1 : 1;
}

/** Whether the amount is 0, however it is written. */
export function isZero(amount: Amount): boolean {
  return !/[1-9]/.test(amount);
}

/** Whether the amount is below zero. */
export function isNegative(amount: Amount): boolean {
  return amount.startsWith("-") && new Big(amount).lt(0);
}

/** How many decimals are written: 2 for `68.50`, 4 for `2800000.0000`. */
export function writtenDecimalsOf(amount: Amount): number {
  const point = amount.indexOf(".");
  return point < 0 ? 0 : amount.length - point - 1;
}

/** The exact product of an amount and a whole number, in its shortest writing. */
export function multiplyAmount(amount: Amount, factor: number): Amount {
  return asAmount(new Big(amount).times(factor).toFixed());
}

/**
 * The same money in the other unit, exact both ways and in its shortest writing: `3313.50` 万元 is `33135000` 元,
 * `771325800.00` 元 is `77132.58` 万元. An amount that is in that unit already stays as written.
 */
export function convertAmount(amount: Amount, from: CurrencyUnit, to: CurrencyUnit): Amount {
  if (from === to) return amount;
  if (to === "元") return multiplyAmount(amount, yuanInWanyuan);
  const shifted = new Big(amount).times("0.0001");
  return asAmount(shifted.toFixed());
}

/** The amount with thousands commas, its digits as written: `771325800.00` gives `771,325,800.00`. */
export function formatAmount(amount: Amount): string {
  const [whole = "", decimals] = amount.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
