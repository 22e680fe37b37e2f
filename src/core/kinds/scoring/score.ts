import Big from "big.js";

import { asAmount } from "../../form/amount";
import type { Amount } from "../../form/project";
import type { Band, ScoringPreset } from "./presets";

/** Scores are written to the hundredth. */
const decimals = 2;

/** A score as it is written: rounded to 0.01, half away from zero. */
export function toHundredths(score: Big): Big {
  return score.round(decimals, Big.roundHalfUp);
}

/** How a target is meant: the more the better (≥, >), to be met (=; more is as good), or not to be exceeded (≤, <). */
export type Sense = "atLeast" | "exactly" | "atMost";

/** A target in figures and what was reached of it, in one unit, with the indicator's points. */
export interface Measured {
  readonly sense: Sense;
  readonly target: Big;
  readonly actual: Big;
  readonly weight: Big;
}

function share(weight: Big, part: Big, whole: Big): Big {
  return weight.times(part).div(whole);
}

function within(score: Big, weight: Big): Big {
  if (score.lt(0)) return new Big(0);
  return score.gt(weight) ? weight : score;
}

/** A target of 0 or less cannot be divided by: it is reached or not. */
function atLeast({ target, actual, weight }: Measured): Big {
  if (target.gt(0)) return within(share(weight, actual, target), weight);
  return actual.gte(target) ? weight : new Big(0);
}

/** Where nothing is to happen (=0起), anything that does is too much. */
function exactly(measured: Measured): Big {
  const { target, actual, weight } = measured;
  if (!target.eq(0)) return atLeast(measured);
  return actual.lte(0) ? weight : new Big(0);
}

function atMost({ target, actual, weight }: Measured, overrun: ScoringPreset["overrun"]): Big {
  if (actual.lte(target)) return weight;
  if (target.lte(0)) return new Big(0);
  return overrun === "ratio"
    ? share(weight, target, actual)
    : within(weight.minus(share(weight, actual.minus(target), target)), weight);
}

/** The score of an indicator with a figure, exact, before rounding. */
export function exactScore(measured: Measured, { overrun }: Pick<ScoringPreset, "overrun">): Big {
  if (measured.sense === "atMost") return atMost(measured, overrun);
  return measured.sense === "exactly" ? exactly(measured) : atLeast(measured);
}

/** The score of an indicator with a figure (得分), to 0.01. */
export function indicatorScore(measured: Measured, preset: Pick<ScoringPreset, "overrun">): Big {
  return toHundredths(exactScore(measured, preset));
}

/** What of an indicator's points a band gives, from and to, exact. */
export function bandScores(weight: Big, { from, to }: Band): { readonly from: Big; readonly to: Big } {
  return { from: share(weight, new Big(from), new Big(100)), to: share(weight, new Big(to), new Big(100)) };
}

/** 预算执行率 in per cent, exact as far as it can be written; null where there was no budget. */
export function executionRate(budget: Big, executed: Big): Big | null {
  return budget.lte(0) ? null : executed.times(100).div(budget);
}

/** The same to the hundredth of a per cent, as it is written. */
export function writtenRate(budget: Big, executed: Big): Amount | null {
  const rate = executionRate(budget, executed);
  return rate && asAmount(rate.round(2, Big.roundHalfUp).toFixed());
}

/** The score of 预算执行率, exact, before rounding: its points by the rate, at most all of them; 0 where there was no budget. */
export function exactExecutionScore(weight: Big, budget: Big, executed: Big): Big {
  return budget.lte(0) ? new Big(0) : within(share(weight, executed, budget), weight);
}

/** The score of 预算执行率 (10 × B ÷ A), to 0.01. */
export function executionScore(weight: Big, budget: Big, executed: Big): Big {
  return toHundredths(exactExecutionScore(weight, budget, executed));
}

/** The grade (评价等级) that a total gives. */
export function gradeOf(total: Big, { grades }: Pick<ScoringPreset, "grades">): string | null {
  return grades.find(({ from }) => total.gte(from))?.word ?? null;
}
