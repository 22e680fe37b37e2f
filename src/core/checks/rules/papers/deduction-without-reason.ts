import { figureOf, written } from "../../../kinds/scoring/figures";
import { onIndicators, paperRule } from "../../papers/paper-rule";

/** Points were taken off an indicator, and the form's cell for the reason is empty. */
export const deductionWithoutReason = paperRule({
  id: "deduction-without-reason",
  severity: "warning",
  basis: "practice",
  check: (paper) =>
    onIndicators(paper, "reason", ({ weight, score, reason }) => {
      const [points, got] = [figureOf(weight), figureOf(score)];
      if (!points || !got?.lt(points) || reason.cell === null || reason.text !== null) return null;
      return { values: { said: written(got), weight: written(points) } };
    }),
});
