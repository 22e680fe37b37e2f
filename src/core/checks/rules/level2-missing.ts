import { findOnIndicators } from "../find-on-indicators";
import { nothing, type Rule } from "../rule";

/** An indicator has no 二级, on a form that sorts its indicators by 二级. */
export const level2Missing: Rule = {
  id: "level2-missing",
  severity: "error",
  basis: "budgetSystem",
  lists: "both",
  repeats: true,
  check: (form) =>
    form.project.indicators.annual.some(({ level2 }) => level2 !== null)
      ? findOnIndicators(form, "level2", ({ name, level2 }) => (name !== null && level2 === null ? {} : null))
      : nothing,
};
