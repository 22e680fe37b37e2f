import { compareAmounts } from "../../form/amount";
import { amountFields, type Amount, type AmountField, type CurrencyUnit } from "../../form/project";
import { money } from "../amounts";
import { nothing, type Rule } from "../rule";
import type { Subject } from "../subject";

/** From here on an amount in 万元 looks like one in 元; below it an amount in 元 looks like one in 万元. */
const doubtfulFrom = "1000000" as Amount;
const doubtfulBelow = "1000" as Amount;
const otherUnit: Readonly<Record<CurrencyUnit, CurrencyUnit>> = { 万元: "元", 元: "万元" };

/** The form's largest amount speaks for the other unit; small parts of large totals say nothing. */
export const fundingUnitDoubtful: Rule = {
  id: "funding-unit-doubtful",
  severity: "warning",
  basis: "practice",
  check(form) {
    const largest = largestAmount(form);
    if (!largest) return nothing;
    const { currency } = form.project.funding;
    if (currency === null)
      return [{ verdict: "cannot-judge", field: "funding.currency", reason: "currency-unknown" }];
    const doubtful =
      currency === "万元"
        ? compareAmounts(largest.amount, doubtfulFrom) >= 0
        : compareAmounts(largest.amount, doubtfulBelow) < 0;
    if (!doubtful) return nothing;
    const values = { amount: money(form, largest.amount), unit: currency, other: otherUnit[currency] };
    return [{ verdict: "found", field: `funding.${largest.field}`, values }];
  },
};

/** The largest amount above 0, and where it stands first. */
function largestAmount({ project }: Subject): { field: AmountField; amount: Amount } | null {
  let largest: { field: AmountField; amount: Amount } | null = null;
  for (const field of amountFields) {
    const amount = project.funding[field];
    if (amount !== null && compareAmounts(amount, largest?.amount ?? ("0" as Amount)) === 1)
      largest = { field, amount };
  }
  return largest;
}
