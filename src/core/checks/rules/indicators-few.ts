import { namedIndicators } from "../indicator-count";
import { nothing, type Rule } from "../rule";

/** The form has indicators, but too few. */
export const indicatorsFew: Rule = {
  id: "indicators-few",
  severity: "warning",
  basis: "localInstructions",
  check({ project }, { indicatorCount: least }) {
    const count = namedIndicators(project);
    if (count === 0 || count >= least) return nothing;
    const values = { count: String(count), least: String(least) };
    return [{ verdict: "found", field: "indicators.annual", values }];
  },
};
