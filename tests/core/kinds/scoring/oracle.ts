/**
 * The rules of scoring once more, in whole numbers of hundredths and fractions of BigInt, written from the published rules
 * alone: what the code calculates is held against it.
 */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A decimal text as a fraction. */
export function fraction(text: string): Fraction {
  const [whole = "0", decimals = ""] = text.replace("-", "").split(".");
  const over = BigInt(whole + decimals);
  return { over: text.startsWith("-") ? -over : over, under: 10n ** BigInt(decimals.length) };
}

const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
const minus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under - b.over * a.under,
  under: a.under * b.under,
});
const by = (a: Fraction, b: Fraction): Fraction =>
  b.over < 0n
    ? { over: -a.over * b.under, under: -a.under * b.over }
    : { over: a.over * b.under, under: a.under * b.over };
const isMore = (a: Fraction, b: Fraction): boolean => a.over * b.under > b.over * a.under;
const nought = fraction("0");
const one = fraction("1");

/** Between 0 and the points. */
function held(score: Fraction, weight: Fraction): Fraction {
  if (isMore(nought, score)) return nought;
  return isMore(score, weight) ? weight : score;
}

/** The score in hundredths, halves rounded up. */
export function hundredths({ over, under }: Fraction): bigint {
  return (over * 200n + under) / (under * 2n);
}

/** ≥: all points if reached, else w × a / t. */
export function more(weight: Fraction, target: Fraction, actual: Fraction): Fraction {
  return isMore(target, actual) ? held(times(weight, by(actual, target)), weight) : weight;
}

/** =0: all points for nothing, none for anything. */
export function none(weight: Fraction, actual: Fraction): Fraction {
  return isMore(actual, nought) ? nought : weight;
}

/** ≤, the usual way: all points within the limit, w × (1 − (a − t)/t) up to twice of it, then none. */
export function lessByExcess(weight: Fraction, target: Fraction, actual: Fraction): Fraction {
  if (!isMore(actual, target)) return weight;
  if (!isMore(times(target, fraction("2")), actual)) return nought;
  return held(times(weight, minus(one, by(minus(actual, target), target))), weight);
}

/** ≤, Hubei's way: w × t / a. */
export function lessByRatio(weight: Fraction, target: Fraction, actual: Fraction): Fraction {
  return isMore(actual, target) ? times(weight, by(target, actual)) : weight;
}

/** w × B / A, at most w; nothing without a budget. */
export function execution(weight: Fraction, budget: Fraction, executed: Fraction): Fraction {
  return isMore(budget, nought) ? held(times(weight, by(executed, budget)), weight) : nought;
}
