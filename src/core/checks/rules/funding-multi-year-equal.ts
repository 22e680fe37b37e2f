import { compareAmounts } from "../../form/amount";
import { money, unreadableAmounts } from "../amounts";
import { spanOf, unreadableDates } from "../period";
import { nothing, type Rule } from "../rule";

/**
 * A project of more than twelve months asks for all of its money in one year. A project of at most twelve months that
 * runs over New Year is often paid for in one year.
 */
export const fundingMultiYearEqual: Rule = {
  id: "funding-multi-year-equal",
  severity: "warning",
  basis: "practice",
  check(form) {
    const { total, annualTotal } = form.project.funding;
    if (total === null || annualTotal === null) return unreadableAmounts(form, ["total", "annualTotal"]);
    const span = spanOf(form);
    if (span === null) return unreadableDates(form);
    if (span !== "several-years" || compareAmounts(annualTotal, total) !== 0) return nothing;
    return [{ verdict: "found", field: "funding.annualTotal", values: { amount: money(form, annualTotal) } }];
  },
};
