import { nothing, type Rule } from "../rule";

/** A finance bureau's instruction asks for at least three 三级指标 (reference.md, source 28). */
const least = 3;

/** The form has indicators, but too few. */
export const indicatorsFew: Rule = {
  id: "indicators-few",
  severity: "warning",
  basis: "localInstructions",
  check({ project }) {
    const count = project.indicators.filter(({ name }) => name !== null).length;
    if (count === 0 || count >= least) return nothing;
    const values = { count: String(count), least: String(least) };
    return [{ verdict: "found", field: "indicators", values }];
  },
};
