import Big from "big.js";

import type { Levels, Indicator } from "../../form/project";
import { inferLevel1, standardLevel1 } from "../../form/levels";
import type { ScoringPreset } from "./presets";
import { sum } from "./figures";

const whole = 100;
/** What equal shares are rounded down to: the coarsest that leaves the last one not much more than the others. */
const steps = ["1", "0.5", "0.1", "0.01"];
const mostForTheLast = new Big("1.25");

function downTo(step: string, share: Big): Big {
  return share.div(step).round(0, Big.roundDown).times(step);
}

/** Points in equal shares, the last of which takes what is left over; they add up to `points`. */
export function shareEqually(points: Big, count: number): readonly Big[] {
  if (count < 2) return count < 1 ? [] : [points];
  const shares = steps.map((step) => {
    const each = downTo(step, points.div(count));
    return { each, last: points.minus(each.times(count - 1)) };
  });
  const { each, last } = shares.find((share) => share.last.lte(share.each.times(mostForTheLast))) ??
    shares.at(-1) ?? { each: new Big(0), last: points };
  return [...Array<Big>(count - 1).fill(each), last];
}

/** Points in the proportion of others, to the step, the last taking what is left over; they add up to `points`. */
function shareBy(weights: readonly Big[], points: Big, step: string): readonly Big[] {
  const all = sum(weights);
  const shares = weights.slice(0, -1).map((weight) => downTo(step, points.times(weight).div(all)));
  return [...shares, points.minus(sum(shares))];
}

function level1Of({ level1, level2 }: Levels): string | null {
  return standardLevel1(level1 ?? "") ?? inferLevel1(level2 ?? "");
}

/** The points that a form's own 分值 give; null where an indicator has none. Others than those wanted are kept in proportion. */
function byOwnWeights(indicators: readonly Indicator[], points: Big): readonly string[] | null {
  const own = indicators.flatMap(({ weight }) => weight ?? []);
  const weights = own.map((weight) => new Big(weight));
  if (own.length < indicators.length || !weights.every((weight) => weight.gt(0))) return null;
  if (sum(weights).eq(points)) return own;
  const shares = shareBy(weights, points, "0.01");
  return shares.every((share) => share.gt(0)) ? shares.map((share) => share.toFixed()) : null;
}

/** The points by 一级指标, and equal within one; null where the office does not divide them, or a 一级 is none of its. */
function byLevels(
  indicators: readonly Levels[],
  points: Big,
  { levels }: Pick<ScoringPreset, "levels">,
): readonly Big[] | null {
  const own = indicators.map(level1Of);
  const divided = levels[own.includes("成本指标") ? "withCost" : "plain"];
  const present = Object.entries(divided ?? {}).filter(([level1]) => own.includes(level1));
  if (present.length === 0 || !own.every((level1) => present.some(([name]) => name === level1))) return null;
  const shares = shareBy(
    present.map(([, share]) => new Big(share)),
    points,
    "1",
  );
  const queues = new Map(
    present.map(([name], at) => {
      const count = own.filter((level1) => level1 === name).length;
      return [name, [...shareEqually(shares[at] ?? new Big(0), count)]];
    }),
  );
  return own.map((level1) => queues.get(level1 ?? "")?.shift() ?? new Big(0));
}

/**
 * Proposes the points (分值) of a 申报表's indicators for its 自评表; with those of 预算执行率 they add up to 100. They are the
 * form's own where it has them for each, else the office's by 一级指标, equal within one.
 */
export function proposePoints(
  indicators: readonly Indicator[],
  preset: Pick<ScoringPreset, "execution" | "levels">,
): readonly string[] {
  if (indicators.length === 0) return [];
  const points = new Big(whole).minus(preset.execution);
  const own = byOwnWeights(indicators, points);
  if (own) return own;
  const shares = byLevels(indicators, points, preset) ?? shareEqually(points, indicators.length);
  return shares.map((share) => share.toFixed());
}
