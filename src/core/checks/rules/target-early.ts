import { findOnTargets } from "../find-on-indicators";
import { nothing, type Rule } from "../rule";

/** A target of the year is a date in a year before the form's own and before the project's first, as last year's form had it. */
export const targetEarly: Rule = {
  id: "target-early",
  severity: "warning",
  basis: "consistency",
  check(form) {
    const { year, start } = form.project;
    if (year === null) return nothing;
    const first = start === null ? year : Math.min(year, Number(start.slice(0, 4)));
    return findOnTargets(form, ({ target: { date } }) =>
      date !== null && Number(date.slice(0, 4)) < first ? { values: { year: String(first) } } : null,
    );
  },
};
