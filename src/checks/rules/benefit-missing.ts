import { hasGroup } from "../level-groups";
import { nothing, type Rule } from "../rule";

/** The form has indicators, but no 效益指标. */
export const benefitMissing: Rule = {
  id: "benefit-missing",
  severity: "warning",
  basis: "performanceOpinion",
  check: (form) =>
    form.project.indicators.length === 0 || hasGroup(form, "效益指标")
      ? nothing
      : [{ verdict: "found", field: "indicators" }],
};
