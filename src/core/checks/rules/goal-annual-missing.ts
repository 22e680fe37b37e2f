import { nothing, type Rule } from "../rule";

/** 年度总目标 is empty; no layout goes without it. */
export const goalAnnualMissing: Rule = {
  id: "goal-annual-missing",
  severity: "error",
  basis: "goalMethod",
  check: ({ project }) =>
    project.goals.annual === null ? [{ verdict: "found", field: "goals.annual" }] : nothing,
};
