import { lacksOutputOf } from "../level-groups";
import { nothing, type Rule } from "../rule";

/** The outputs have no 质量指标. */
export const qualityMissing: Rule = {
  id: "quality-missing",
  severity: "warning",
  basis: "indicatorGuide",
  check: (form) =>
    lacksOutputOf(form, "质量") ? [{ verdict: "found", field: "indicators.annual" }] : nothing,
};
