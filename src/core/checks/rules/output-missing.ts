import { lacksGroup } from "../level-groups";
import { nothing, type Rule } from "../rule";

/** The form sorts its indicators into groups, but has no 产出指标. */
export const outputMissing: Rule = {
  id: "output-missing",
  severity: "error",
  basis: "performanceOpinion",
  check: (form) =>
    lacksGroup(form, "产出指标") ? [{ verdict: "found", field: "indicators.annual" }] : nothing,
};
