import { asAmount, compareAmounts } from "../../form/amount";
import { isPercentage, type Target } from "../../form/target";
import { nothing, type Rule } from "../rule";

const full = asAmount("100");
/** Of fewer targets it may be chance. */
const leastTargets = 5;

/** Every target of the form is 100 %: what is to be achieved cannot be told from what always is. */
export const targetsAllFull: Rule = {
  id: "targets-all-full",
  severity: "hint",
  basis: "practice",
  check({ targets }) {
    const isFull = (target: Target | null): boolean =>
      target !== null &&
      isPercentage(target) &&
      target.number !== null &&
      compareAmounts(target.number, full) === 0;
    if (targets.length < leastTargets || !targets.every(isFull)) return nothing;
    return [{ verdict: "found", field: "indicators.annual", values: { count: String(targets.length) } }];
  },
};
