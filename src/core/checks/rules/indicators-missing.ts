import { nothing, type Rule } from "../rule";

/** The form has no indicator at all, neither for the year nor for the long term. */
export const indicatorsMissing: Rule = {
  id: "indicators-missing",
  severity: "error",
  basis: "goalMethod",
  check: ({ project }) =>
    project.indicators.length === 0 && project.overallIndicators.length === 0
      ? [{ verdict: "found", field: "indicators" }]
      : nothing,
};
