import { asksFor } from "../asks-for";
import { nothing, type Rule } from "../rule";

/** 年度总目标 is empty; a form whose only goal is the overall one is not asked for another. */
export const goalAnnualMissing: Rule = {
  id: "goal-annual-missing",
  severity: "error",
  basis: "goalMethod",
  claimsAbsence: true,
  check: (form) =>
    form.project.goals.annual === null &&
    (asksFor(form, "goals.annual") || form.project.goals.overall === null)
      ? [{ verdict: "found", field: "goals.annual" }]
      : nothing,
};
