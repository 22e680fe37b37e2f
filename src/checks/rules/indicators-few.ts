import { leastIndicators, namedIndicators } from "../indicator-count";
import { nothing, type Rule } from "../rule";

/** The form has indicators, but too few. */
export const indicatorsFew: Rule = {
  id: "indicators-few",
  severity: "warning",
  basis: "localInstructions",
  check({ project }) {
    const count = namedIndicators(project);
    if (count === 0 || count >= leastIndicators) return nothing;
    const values = { count: String(count), least: String(leastIndicators) };
    return [{ verdict: "found", field: "indicators", values }];
  },
};
