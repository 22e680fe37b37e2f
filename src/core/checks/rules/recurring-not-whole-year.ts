import { firstDay, lastDay } from "../../form/date";
import { unreadableDates } from "../period";
import { nothing, type Rule } from "../rule";

const recurring = "经常性";

/** A 经常性项目 starts after 1 January or ends before 31 December. */
export const recurringNotWholeYear: Rule = {
  id: "recurring-not-whole-year",
  severity: "hint",
  basis: "practice",
  check(form) {
    const { nature, category, start, end } = form.project;
    if (!nature?.includes(recurring) && !category?.includes(recurring)) return nothing;
    if (start === null || end === null) return unreadableDates(form);
    if (firstDay(start).endsWith("-01-01") && lastDay(end).endsWith("-12-31")) return nothing;
    return [
      {
        verdict: "found",
        field: firstDay(start).endsWith("-01-01") ? "end" : "start",
        values: { start, end },
      },
    ];
  },
};
