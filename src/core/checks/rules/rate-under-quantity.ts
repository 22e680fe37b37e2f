import { isPercentage } from "../../form/target";
import { findOnTargets } from "../find-on-indicators";
import { isOutputOf } from "../level-groups";
import { endsInRate } from "../rates";
import type { Rule } from "../rule";

/** A rate in per cent stands under 数量指标, where how much is done is to be counted. */
export const rateUnderQuantity: Rule = {
  id: "rate-under-quantity",
  severity: "hint",
  basis: "indicatorGuide",
  check: (form) =>
    findOnTargets(form, ({ name, target, indicator }) =>
      isOutputOf(indicator, "数量") && isPercentage(target) && endsInRate(name) ? {} : null,
    ),
};
