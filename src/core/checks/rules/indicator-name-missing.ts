import { findOnIndicators } from "../find-on-indicators";
import { saysSomething } from "../indicator-name";
import type { Rule } from "../rule";

/** A target stands without an indicator name, or the name is only a number or a sign. */
export const indicatorNameMissing: Rule = {
  id: "indicator-name-missing",
  severity: "error",
  basis: "budgetSystem",
  lists: "both",
  repeats: true,
  check: (form) =>
    findOnIndicators(form, "name", ({ name, target }) => {
      if (name !== null) return saysSomething(name) ? null : { variant: "no-words" };
      return target === null ? null : { values: { target } };
    }),
};
