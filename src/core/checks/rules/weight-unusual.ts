import { asAmount, compareAmounts, isZero } from "../../form/amount";
import { findOnIndicators } from "../find-on-indicators";
import type { Rule } from "../rule";

const most = asAmount("30");

/** A weight (分值) of 0, which counts for nothing, or of more than 30 for one indicator. */
export const weightUnusual: Rule = {
  id: "weight-unusual",
  severity: "hint",
  basis: "practice",
  check: (form) =>
    findOnIndicators(form, "weight", ({ weight }) => {
      if (weight === null || (!isZero(weight) && compareAmounts(weight, most) <= 0)) return null;
      return { values: { weight } };
    }),
};
