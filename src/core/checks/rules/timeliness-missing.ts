import { lacksOutputOf } from "../level-groups";
import { nothing, type Rule } from "../rule";

/** The outputs have no 时效指标. */
export const timelinessMissing: Rule = {
  id: "timeliness-missing",
  severity: "hint",
  basis: "practice",
  check: (form) =>
    lacksOutputOf(form, "时效") ? [{ verdict: "found", field: "indicators.annual" }] : nothing,
};
