import type Big from "big.js";

import type { PaperIndicator } from "../../../form/paper";
import { presetOf, scoringPresets, type ScoringPreset } from "../../../kinds/scoring/presets";
import { bandScores, exactScore } from "../../../kinds/scoring/score";
import { figureOf, isNear, tolerance, written } from "../../../kinds/scoring/figures";
import { bandOf, reachedOf } from "../../papers/measured";
import { onIndicators, paperRule } from "../../papers/paper-rule";

/** The scores that the formulas give, each once; null where they give none for this indicator. */
function byFormula(
  indicator: PaperIndicator,
  weight: Big,
  presets: readonly ScoringPreset[],
): readonly Big[] | null {
  const reached = reachedOf(indicator);
  if (!reached) return null;
  const scores = reached.senses.flatMap((sense) =>
    presets.map((preset) => exactScore({ ...reached, sense, weight }, preset)),
  );
  return scores.filter((score, at) => scores.findIndex((other) => other.eq(score)) === at);
}

interface Range {
  readonly from: Big;
  readonly to: Big;
}

/** The widest range that any office gives for how far a target in words was reached. */
function byBand(indicator: PaperIndicator, weight: Big, presets: readonly ScoringPreset[]): Range | null {
  const band = bandOf(indicator);
  if (!band) return null;
  const ranges = presets.map(({ bands }) => bandScores(weight, bands[band]));
  return ranges.reduce((widest, { from, to }) => ({
    from: from.lt(widest.from) ? from : widest.from,
    to: to.gt(widest.to) ? to : widest.to,
  }));
}

function isOutside(score: Big, { from, to }: Range): boolean {
  return score.lt(from.minus(tolerance)) || score.gt(to.plus(tolerance));
}

/** A score (得分) is off every published formula, or off those of the rules that the office has chosen. */
export const indicatorScoreRule = paperRule({
  id: "indicator-score",
  severity: "error",
  basis: "arithmetic",
  check: (paper, _form, { scoring }) => {
    const presets = scoring === null ? scoringPresets : [presetOf(scoring)];
    return onIndicators(paper, "score", (indicator) => {
      const [weight, score] = [figureOf(indicator.weight), figureOf(indicator.score)];
      if (!weight || !score || score.gt(weight)) return null;
      const said = written(score);
      const right = byFormula(indicator, weight, presets);
      if (right)
        return right.some((one) => isNear(one, score))
          ? null
          : { values: { said, right: right.map(written).join(" / ") } };
      const range = byBand(indicator, weight, presets);
      if (!range || !isOutside(score, range)) return null;
      return { values: { said, right: `${written(range.from)}–${written(range.to)}` } };
    });
  },
});
