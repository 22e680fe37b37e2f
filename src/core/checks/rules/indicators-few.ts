import { namedIndicators } from "../indicator-count";
import { lacking } from "../missing/unread-rows";
import { nothing, type Rule } from "../rule";

/** The form has indicators, but too few. */
export const indicatorsFew: Rule = {
  id: "indicators-few",
  severity: "warning",
  basis: "localInstructions",
  check(form, { indicatorCount: least }) {
    const count = namedIndicators(form.project);
    if (count === 0 || count >= least) return nothing;
    const values = { count: String(count), least: String(least) };
    return lacking(form, { values });
  },
};
