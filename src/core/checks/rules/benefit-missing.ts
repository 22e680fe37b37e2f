import { lacksGroup } from "../level-groups";
import { nothing, type Rule } from "../rule";

/** The form sorts its indicators into groups, but has no 效益指标. */
export const benefitMissing: Rule = {
  id: "benefit-missing",
  severity: "warning",
  basis: "performanceOpinion",
  check: (form) =>
    lacksGroup(form, "效益指标") ? [{ verdict: "found", field: "indicators.annual" }] : nothing,
};
