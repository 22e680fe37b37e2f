import { lacksOutputOf } from "../level-groups";
import { nothing, type Rule } from "../rule";

/** The outputs have no 数量指标. */
export const quantityMissing: Rule = {
  id: "quantity-missing",
  severity: "warning",
  basis: "indicatorGuide",
  check: (form) =>
    lacksOutputOf(form, "数量") ? [{ verdict: "found", field: "indicators.annual" }] : nothing,
};
