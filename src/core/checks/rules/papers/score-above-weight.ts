import type { Said } from "../../../form/paper";
import { executionWeight, totalRow } from "../../../kinds/scoring/execution";
import { figureOf, written } from "../../../kinds/scoring/figures";
import { found, onIndicators, paperRule } from "../../papers/paper-rule";
import type { Verdict } from "../../rule";

function isAbove(score: Said, weight: ReturnType<typeof figureOf>): boolean {
  const got = figureOf(score);
  return got !== null && weight !== null && got.gt(weight);
}

/** A score is above its points. */
export const scoreAboveWeight = paperRule({
  id: "score-above-weight",
  severity: "error",
  basis: "arithmetic",
  check(paper) {
    const total = totalRow(paper);
    const weight = executionWeight(paper);
    const ofMoney: Verdict[] =
      total && weight && isAbove(total.row.score, weight)
        ? [
            found(`paper.funding.${total.index}.score`, {
              variant: "execution",
              values: { said: total.row.score.text ?? "", weight: written(weight) },
            }),
          ]
        : [];
    const ofIndicators = onIndicators(paper, "score", ({ score, weight: points }) =>
      isAbove(score, figureOf(points))
        ? { values: { said: score.text ?? "", weight: points.text ?? "" } }
        : null,
    );
    return [...ofMoney, ...ofIndicators];
  },
});
