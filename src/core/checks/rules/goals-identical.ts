import { fold } from "../../form/text";
import { spanOf } from "../period";
import { nothing, type Rule } from "../rule";

/** 项目总目标 and 年度总目标 are word for word the same: a warning over several years, a hint otherwise. */
export const goalsIdentical: Rule = {
  id: "goals-identical",
  severity: "warning",
  basis: "goalMethod",
  check(form) {
    const { overall, annual } = form.project.goals;
    if (overall === null || annual === null || fold(overall) !== fold(annual)) return nothing;
    return spanOf(form) === "several-years"
      ? [{ verdict: "found", field: "goals.annual" }]
      : [{ verdict: "found", field: "goals.annual", variant: "one-year", severity: "hint" }];
  },
};
