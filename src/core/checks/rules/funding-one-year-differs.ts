import { compareAmounts } from "../../form/amount";
import { money, unreadableAmounts } from "../amounts";
import { spanOf, unreadableDates } from "../period";
import { nothing, type Rule } from "../rule";

/** A project within one calendar year asks for less in that year than it costs. More than it costs is another rule's. */
export const fundingOneYearDiffers: Rule = {
  id: "funding-one-year-differs",
  severity: "warning",
  basis: "arithmetic",
  check(form) {
    const { total, annualTotal } = form.project.funding;
    if (total === null || annualTotal === null) return unreadableAmounts(form, ["total", "annualTotal"]);
    const span = spanOf(form);
    if (span === null) return unreadableDates(form);
    if (span !== "one-year" || compareAmounts(annualTotal, total) !== -1) return nothing;
    const values = { annual: money(form, annualTotal), total: money(form, total) };
    return [{ verdict: "found", field: "funding.annualTotal", values }];
  },
};
