import { exampleTargets } from "../example-targets";
import { findOnIndicators } from "../find-on-indicators";
import type { Rule } from "../rule";

// 无 is no dash: for accidents it says 0.
const dash = /^[\s\-–—―_/\\]+$/;

/** An indicator has a name but no target; a dash is none. */
export const targetMissing: Rule = {
  id: "target-missing",
  severity: "error",
  basis: "budgetSystem",
  lists: "both",
  check: (form) =>
    findOnIndicators(form, "target", (indicator) =>
      indicator.name !== null && (indicator.target === null || dash.test(indicator.target))
        ? { values: { examples: exampleTargets(indicator, form.project.year) } }
        : null,
    ),
};
