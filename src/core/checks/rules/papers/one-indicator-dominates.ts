import { figureOf, written } from "../../../kinds/scoring/figures";
import { onIndicators, paperRule } from "../../papers/paper-rule";

/** The most of 100 points that one indicator should bear. */
const most = 30;

/** One indicator bears more than 30 of 100 points. */
export const oneIndicatorDominates = paperRule({
  id: "one-indicator-dominates",
  severity: "warning",
  basis: "practice",
  check: (paper) =>
    onIndicators(paper, "weight", ({ weight }) => {
      const points = figureOf(weight);
      return points?.gt(most) ? { values: { weight: written(points), most: String(most) } } : null;
    }),
});
