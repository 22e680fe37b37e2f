import { hasGroup } from "../level-groups";
import { nothing, type Rule } from "../rule";

/** The form has indicators, but no 产出指标. */
export const outputMissing: Rule = {
  id: "output-missing",
  severity: "error",
  basis: "performanceOpinion",
  check: (form) =>
    form.project.indicators.length === 0 || hasGroup(form, "产出指标")
      ? nothing
      : [{ verdict: "found", field: "indicators" }],
};
