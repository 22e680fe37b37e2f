import { besideTarget, pairIndicators } from "../../papers/beside-target";
import { found } from "../../papers/paper-rule";

/** An indicator of the approved 申报表 is missing in the paper that follows it. */
export const indicatorDropped = besideTarget({
  id: "indicator-dropped",
  severity: "error",
  basis: "goalMethod",
  compare(beside) {
    if (beside.paper.indicators.length === 0) return [];
    return pairIndicators(beside).dropped.map(({ name }) =>
      found("paper.indicators.0.name", { values: { indicator: name ?? "" } }),
    );
  },
});
