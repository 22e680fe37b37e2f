import { compareAmounts } from "../../form/amount";
import { money, unreadableAmounts } from "../amounts";
import { nothing, type Rule } from "../rule";

/** The year asks for more than the whole project costs. */
export const fundingAnnualExceedsTotal: Rule = {
  id: "funding-annual-exceeds-total",
  severity: "error",
  basis: "arithmetic",
  check(form) {
    const { total, annualTotal } = form.project.funding;
    if (total === null || annualTotal === null) return unreadableAmounts(form, ["total", "annualTotal"]);
    if (compareAmounts(annualTotal, total) !== 1) return nothing;
    const values = { annual: money(form, annualTotal), total: money(form, total) };
    return [{ verdict: "found", field: "funding.annualTotal", values }];
  },
};
