import type { BasisId } from "../basis";
import { lacksGroup, lacksOutputOf } from "../level-groups";
import { nothing, type Rule, type Severity } from "../rule";
import { lacking } from "./unread-rows";
import type { Subject } from "../subject";

/** A group of indicators that a form is to have, if it sorts its indicators into groups. */
interface RequiredGroup {
  readonly severity: Severity;
  readonly basis: BasisId;
  readonly isLacking: (form: Subject) => boolean;
}

/** The groups that are missed by the mere fact that no indicator is in them, by the id of the rule that says so. */
export const requiredGroups = {
  "output-missing": {
    severity: "error",
    basis: "performanceOpinion",
    isLacking: (form) => lacksGroup(form, "产出指标"),
  },
  "benefit-missing": {
    severity: "warning",
    basis: "performanceOpinion",
    isLacking: (form) => lacksGroup(form, "效益指标"),
  },
  "quantity-missing": {
    severity: "warning",
    basis: "indicatorGuide",
    isLacking: (form) => lacksOutputOf(form, "数量"),
  },
  "quality-missing": {
    severity: "warning",
    basis: "indicatorGuide",
    isLacking: (form) => lacksOutputOf(form, "质量"),
  },
  "timeliness-missing": {
    severity: "hint",
    basis: "practice",
    isLacking: (form) => lacksOutputOf(form, "时效"),
  },
} as const satisfies Readonly<Record<string, RequiredGroup>>;

/** The rule that says of a required group that the form has none of it. */
export function missingGroup(rule: keyof typeof requiredGroups): Rule {
  const { severity, basis, isLacking } = requiredGroups[rule];
  return {
    id: rule,
    severity,
    basis,
    check: (form) => (isLacking(form) ? lacking(form) : nothing),
  };
}
