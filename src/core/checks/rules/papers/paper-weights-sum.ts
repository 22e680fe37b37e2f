import Big from "big.js";

import type { Paper } from "../../../form/paper";
import { executionWeight } from "../../../kinds/scoring/execution";
import { figureOf, isNear, sum, written } from "../../../kinds/scoring/figures";
import { found } from "../../papers/paper-rule";
import { nothing, type Verdict } from "../../rule";

const whole = new Big(100);
/** What the indicators alone may add up to on a form that does not say what 预算执行率 counts. */
const withoutExecution = [new Big(80), new Big(90)];

/**
 * The points of execution and indicators of a 自评表 add up neither to 100 nor to its total line. A column that is incomplete
 * is not judged.
 */
export function paperWeightsSum(paper: Paper): readonly Verdict[] {
  const { indicators, total } = paper;
  const weights = indicators.flatMap(({ weight }) => figureOf(weight) ?? []);
  if (weights.length === 0 || weights.length < indicators.length) return nothing;
  const execution = executionWeight(paper);
  const all = sum(execution ? [execution, ...weights] : weights);
  const said = total && figureOf(total.weight);
  const allowed = [whole, ...(said ? [said] : []), ...(execution ? [] : withoutExecution)];
  if (allowed.some((right) => isNear(all, right))) return nothing;
  const values = { sum: written(all), allowed: written(said ?? whole) };
  // Not beside an empty 总分值, of which it would seem to say that it lacks.
  const field = said ? "paper.total.weight" : "paper.indicators.0.weight";
  return [found(field, { variant: "paper", values })];
}
