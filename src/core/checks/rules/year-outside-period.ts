import { yearOf } from "../../form/date";
import { unreadableDates } from "../period";
import { nothing, type Rule } from "../rule";

/** The form's 年度 lies before the project starts or after it ends. */
export const yearOutsidePeriod: Rule = {
  id: "year-outside-period",
  severity: "warning",
  basis: "consistency",
  check(form) {
    const { year, start, end } = form.project;
    if (year === null) return nothing;
    const early = start !== null && year < yearOf(start);
    const late = end !== null && year > yearOf(end);
    if (!early && !late) return unreadableDates(form);
    // Dates in the wrong order have their own rule.
    if (start !== null && end !== null && yearOf(start) > yearOf(end)) return nothing;
    const values = { year: String(year), start: start ?? "—", end: end ?? "—" };
    return [{ verdict: "found", field: "year", values }];
  },
};
