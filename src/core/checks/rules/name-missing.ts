import { nothing, type Rule } from "../rule";

/** 项目名称 is empty. */
export const nameMissing: Rule = {
  id: "name-missing",
  severity: "error",
  basis: "budgetSystem",
  claimsAbsence: true,
  check: ({ project }) => (project.name === null ? [{ verdict: "found", field: "name" }] : nothing),
};
