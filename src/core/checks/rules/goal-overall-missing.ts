import { asksFor } from "../asks-for";
import { absent } from "../missing/absent";
import { spanOf } from "../period";
import { nothing, type Rule } from "../rule";

/** 项目总目标 is empty: an error over several years, a hint otherwise. A form without a cell for it is not asked. */
export const goalOverallMissing: Rule = {
  id: "goal-overall-missing",
  severity: "error",
  basis: "localInstructions",
  check(form) {
    if (form.project.goals.overall !== null || !asksFor(form, "goals.overall")) return nothing;
    return spanOf(form) === "several-years"
      ? [absent(form, "goals.overall")]
      : [absent(form, "goals.overall", { variant: "one-year", severity: "hint" })];
  },
};
