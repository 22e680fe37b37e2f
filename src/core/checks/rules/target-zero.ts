import { isZero } from "../../form/amount";
import type { Operator } from "../../form/vocabulary";
import { findOnTargets } from "../find-on-indicators";
import { nounOf } from "../indicator-name";
import type { Rule } from "../rule";
import { anyOf, betterNone, countermeasures } from "../words";

const none = anyOf(betterNone);
// 案件办理数 counts what is done, 案件数 what should not happen.
const action = new RegExp(
  `(?:${anyOf(countermeasures).source})(?:数|数量|量|率|次数|件数|起数|人数|情况)?$`,
  "u",
);

/** Signs with which 0 says something: more than nothing, or no rise. */
const withMeaning: readonly (Operator | null)[] = [">", "≤", "<"];

/** A target of 0 that is not about accidents, complaints and the like. */
export const targetZero: Rule = {
  id: "target-zero",
  severity: "hint",
  basis: "practice",
  lists: "both",
  check: (form) =>
    findOnTargets(form, ({ name, target: { number, operator } }) => {
      if (number === null || !isZero(number) || withMeaning.includes(operator)) return null;
      return none.test(name) && !action.test(nounOf(name)) ? null : {};
    }),
};
