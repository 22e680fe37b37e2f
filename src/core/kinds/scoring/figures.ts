import Big from "big.js";

import { asAmount, convertAmount } from "../../form/amount";
import type { Said } from "../../form/paper";
import type { CurrencyUnit } from "../../form/project";
import { readAmount } from "../../form/read-amount";
import { halfWidth } from "../../form/text";

/** The figure that a cell says as an amount, points or a score (`10万`, `8.62`, `98分`); null where it says none. */
export function figureOf({ text }: Said): Big | null {
  if (text === null) return null;
  const read = readAmount(halfWidth(text).replace(/分$/, ""));
  return read && new Big(read.amount);
}

/** A figure of money in 元. */
export function inYuan(figure: Big, unit: CurrencyUnit): Big {
  return new Big(convertAmount(asAmount(figure.toFixed()), unit, "元"));
}

/** A rate in per cent, and how many decimals of a per cent are written. */
export interface Percentage {
  readonly value: Big;
  readonly decimals: number;
}

/** A rate without a sign is a fraction up to this figure (`1`, `0.95`), and per cent above it. */
const mostAsFraction = 2;
const percentage = /^(-?\d+(?:\.\d+)?)\s*(%|百分比)?$/;

/** The rate that a cell says, `86.19%`, `0.8619` or `86.19`; null where it says none. */
export function percentageOf({ text }: Said): Percentage | null {
  const [, digits, sign] =
    percentage.exec(
      halfWidth(text ?? "")
        .replace(/,/g, "")
        .trim(),
    ) ?? [];
  if (digits === undefined) return null;
  const written = digits.split(".")[1]?.length ?? 0;
  const value = new Big(digits);
  if (sign !== undefined || value.gt(mostAsFraction)) return { value, decimals: written };
  return { value: value.times(100), decimals: Math.max(0, written - 2) };
}

/** The sum of figures. */
export function sum(figures: readonly Big[]): Big {
  return figures.reduce((total, figure) => total.plus(figure), new Big(0));
}

/** A score or a sum of points may be off by as much: forms round each on its own. */
export const tolerance = new Big("0.05");

/** Whether two scores are the same but for rounding. */
export function isNear(one: Big, other: Big, within: Big = tolerance): boolean {
  return one.minus(other).abs().lte(within);
}

/** A figure for a sentence: to the hundredth, without noughts that say nothing. */
export function written(figure: Big): string {
  return figure.round(2, Big.roundHalfUp).toFixed();
}
