import type { Paper } from "../../../form/paper";
import type Big from "big.js";
import { executionWeight, totalRow } from "../../../kinds/scoring/execution";
import { figureOf, isNear, sum, written } from "../../../kinds/scoring/figures";
import { found, paperRule } from "../../papers/paper-rule";
import { nothing } from "../../rule";

/** All scores of a paper; null where one of them is missing. */
function scoresOf(paper: Paper): readonly Big[] | null {
  const scores = paper.indicators.flatMap(({ score }) => figureOf(score) ?? []);
  if (scores.length === 0 || scores.length < paper.indicators.length) return null;
  const total = totalRow(paper);
  const execution = total && figureOf(total.row.score);
  const counts = executionWeight(paper) !== null || total?.row.score.cell != null;
  if (execution) return [execution, ...scores];
  return counts ? null : scores;
}

/** 总分 or 自评得分 is not the sum of the scores. */
export const totalScore = paperRule({
  id: "total-score",
  severity: "error",
  basis: "arithmetic",
  check(paper) {
    const said = paper.total && figureOf(paper.total.score);
    const scores = said && scoresOf(paper);
    if (!said || !scores) return nothing;
    const right = sum(scores);
    if (isNear(said, right)) return nothing;
    return [found("paper.total.score", { values: { said: written(said), sum: written(right) } })];
  },
});
