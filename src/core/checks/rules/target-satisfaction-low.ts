import { asAmount, compareAmounts, multiplyAmount } from "../../form/amount";
import type { Amount, Indicator } from "../../form/project";
import { isPercentage, isQualitative } from "../../form/target";
import { findOnTargets } from "../find-on-indicators";
import { isSatisfaction } from "../level-groups";
import type { Rule } from "../rule";
import { anyOf, unboundedRates, unwantedThings } from "../words";

const otherThings = new RegExp(`不满意|${anyOf([...unwantedThings, ...unboundedRates]).source}`, "u");
const inTenths = /[一二三四五六七八九十]成/u;

/** A satisfaction target is under the floor (80 %), or in words. */
export const targetSatisfactionLow: Rule = {
  id: "target-satisfaction-low",
  severity: "warning",
  basis: "practice",
  lists: "both",
  check: (form, { satisfactionFloor }) =>
    findOnTargets(form, ({ name, target, indicator }) => {
      if (!isAboutSatisfaction(name, indicator)) return null;
      if (isQualitative(target)) return inTenths.test(target.text) ? null : { variant: "in-words" };
      const { number, unit } = target;
      if (number === null || !(isPercentage(target) || unit === null)) return null;
      const percent = unit === null ? percentOf(number) : number;
      const floor = String(satisfactionFloor);
      return compareAmounts(percent, asAmount(floor)) < 0 ? { values: { floor } } : null;
    }),
};

/** Complaints and increases stand in the 满意度 group too, but are no satisfaction. */
function isAboutSatisfaction(name: string, indicator: Indicator): boolean {
  return isSatisfaction(indicator) && !otherThings.test(name);
}

/** Excel shows 90 % as 0.9 where the cell's format is lost. */
function percentOf(number: Amount): Amount {
  return compareAmounts(number, asAmount("1")) > 0 ? number : multiplyAmount(number, 100);
}
