import { nothing, type Rule } from "../rule";

/** The form has no indicator at all, neither for the year nor for the long term. */
export const indicatorsMissing: Rule = {
  id: "indicators-missing",
  severity: "error",
  basis: "goalMethod",
  check: ({ project }) =>
    project.indicators.annual.length === 0 && project.indicators.overall.length === 0
      ? [{ verdict: "found", field: "indicators.annual" }]
      : nothing,
};
