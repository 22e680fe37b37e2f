import { exactExecutionScore } from "../../../kinds/scoring/score";
import { executionWeight, spentInAll, totalRow } from "../../../kinds/scoring/execution";
import { figureOf, isNear, written } from "../../../kinds/scoring/figures";
import { found, paperRule } from "../../papers/paper-rule";
import { nothing } from "../../rule";

/** The score of 预算执行率 is not its points by the rate, at most all of them. */
export const executionScoreRule = paperRule({
  id: "execution-score",
  severity: "error",
  basis: "arithmetic",
  check(paper) {
    const total = totalRow(paper);
    const score = total && figureOf(total.row.score);
    const [weight, spent] = [executionWeight(paper), spentInAll(paper)];
    if (!score || !weight || !spent || spent.budget.lte(0)) return nothing;
    const right = exactExecutionScore(weight, spent.budget, spent.executed);
    if (isNear(score, right)) return nothing;
    const values = {
      said: total.row.score.text ?? "",
      right: written(right),
      weight: written(weight),
      executed: spent.executed.toFixed(),
      budget: spent.budget.toFixed(),
    };
    return [found(`paper.funding.${total.index}.score`, { values })];
  },
});
