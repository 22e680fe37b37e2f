import { asAmount, compareAmounts, sumAmounts } from "../../form/amount";
import { isBlank } from "../../form/text";
import { namedIndicators } from "../indicator-count";
import { nothing, type NotJudged, type Rule } from "../rule";
import type { Subject } from "../subject";
import { paperWeightsSum } from "./papers/paper-weights-sum";

/**
 * Weights (分值) are shown for every indicator and add up neither to 90 nor to 100. A column that is incomplete is not
 * judged, nor is a form with too few indicators, whose weights are still to be shared out.
 */
export const weightsSum: Rule = {
  id: "weights-sum",
  severity: "error",
  basis: "indicatorGuide",
  kinds: ["target", "selfEvaluation"],
  check(form, { weightSums, indicatorCount }) {
    if (form.paper) return paperWeightsSum(form.paper);
    const unreadable = unreadableWeights(form);
    if (unreadable.length > 0) return unreadable;
    const indicators = form.project.indicators.annual;
    const weights = indicators.map(({ weight }) => weight).filter((weight) => weight !== null);
    if (weights.length < indicators.length || namedIndicators(form.project) < indicatorCount) return nothing;
    const sum = sumAmounts(weights);
    if (weightSums.some((right) => compareAmounts(sum, asAmount(String(right))) === 0)) return nothing;
    const values = { sum, allowed: weightSums.join(" / ") };
    return [{ verdict: "found", field: "indicators.annual.0.weight", values }];
  },
};

function unreadableWeights({ project, places }: Subject): readonly NotJudged[] {
  const unreadable: NotJudged[] = [];
  project.indicators.annual.forEach(({ weight }, index) => {
    const field = `indicators.annual.${index}.weight` as const;
    if (weight === null && !isBlank(places[field]?.text ?? ""))
      unreadable.push({ verdict: "cannot-judge", field, reason: "amount-unreadable" });
  });
  return unreadable;
}
