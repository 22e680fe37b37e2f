import { asAmount, compareAmounts } from "../../form/amount";
import { findOnTargets } from "../find-on-indicators";
import type { Rule } from "../rule";
import { anyOf, betterNone } from "../words";

const none = anyOf(betterNone);
const zero = asAmount("0");

/** A target of 0 that is not about accidents, complaints and the like. More than 0 (`>0`) is a target. */
export const targetZero: Rule = {
  id: "target-zero",
  severity: "hint",
  basis: "practice",
  check: (form) =>
    findOnTargets(form, ({ number, operator }, { name }) => {
      const isZero = number !== null && compareAmounts(number, zero) === 0;
      return isZero && operator !== ">" && !none.test(name) ? {} : null;
    }),
};
