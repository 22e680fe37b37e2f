import Big from "big.js";

import { written } from "../../../kinds/scoring/figures";
import { reachedOf } from "../../papers/measured";
import { onIndicators, paperRule } from "../../papers/paper-rule";

/** From this share of the target on, reaching more wants a reason: the target was set too low. */
const muchMore = new Big("1.3");

/** 130 % of a target or more was reached, where more is better, and the form's cell for the reason is empty. */
export const overFulfilment = paperRule({
  id: "over-fulfilment",
  severity: "warning",
  basis: "practice",
  check: (paper) =>
    onIndicators(paper, "reason", (indicator) => {
      const { reason, actual, target } = indicator;
      const reached = reachedOf(indicator);
      if (!reached || reached.senses.includes("atMost") || reached.target.lte(0)) return null;
      const share = reached.actual.div(reached.target);
      if (share.lt(muchMore) || reason.cell === null || reason.text !== null) return null;
      const percent = written(share.times(100));
      return { values: { actual: actual.text ?? "", target: target.text ?? "", percent } };
    }),
});
