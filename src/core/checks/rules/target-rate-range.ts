import { asAmount, compareAmounts, isNegative } from "../../form/amount";
import { isPercentage } from "../../form/target";
import { findOnTargets } from "../find-on-indicators";
import { endsInRate, speaksOfRate } from "../rates";
import type { Rule } from "../rule";
import { anyOf, unboundedRates } from "../words";

const unbounded = anyOf(unboundedRates);
const hundred = asAmount("100");

/** A rate outside 0–100 %, except rates of growth and others that may be more. */
export const targetRateRange: Rule = {
  id: "target-rate-range",
  severity: "error",
  basis: "practice",
  lists: "both",
  check: (form) =>
    findOnTargets(form, ({ name, target }) => {
      const { number, unit } = target;
      const isRate = isPercentage(target) ? speaksOfRate(name) : unit === null && endsInRate(name);
      if (number === null || !isRate || unbounded.test(name)) return null;
      if (compareAmounts(number, hundred) > 0) return {};
      return isNegative(number) ? { variant: "negative", severity: "warning" } : null;
    }),
};
