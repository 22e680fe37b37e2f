import { besideTarget, pairIndicators } from "../../papers/beside-target";
import { found, named } from "../../papers/paper-rule";

/** An indicator is not in the approved 申报表. */
export const indicatorAdded = besideTarget({
  id: "indicator-added",
  severity: "warning",
  basis: "goalMethod",
  compare(beside) {
    if (beside.target.project.indicators.annual.length === 0) return [];
    return pairIndicators(beside).added.map(({ index, own }) =>
      found(`paper.indicators.${index}.name`, { values: named(own) }),
    );
  },
});
