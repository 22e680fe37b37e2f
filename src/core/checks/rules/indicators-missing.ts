import { lacking } from "../missing/unread-rows";
import { nothing, type Rule } from "../rule";
import type { Subject } from "../subject";

/** The form has no indicator at all, neither for the year nor for the long term. */
export const indicatorsMissing: Rule = {
  id: "indicators-missing",
  severity: "error",
  basis: "goalMethod",
  check(form) {
    const { annual, overall } = form.project.indicators;
    if (annual.length > 0 || overall.length > 0) return nothing;
    return hasTable(form)
      ? lacking(form)
      : [{ verdict: "cannot-judge", field: "indicators.annual", reason: "label-unread" }];
  },
};

/** Whether a table for indicators stands on the form, by its headers, its printed rows or the form's layout. */
function hasTable({ tables, slots, layout }: Subject): boolean {
  return tables.length > 0 || slots.length > 0 || layout !== null;
}
