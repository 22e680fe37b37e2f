import { writtenDecimalsOf } from "../../form/amount";
import { amountFields, type CurrencyUnit } from "../../form/project";
import { nothing, type Rule, type Verdict } from "../rule";
import type { Subject } from "../subject";

/** A cent is the sixth decimal of 万元 and the second of 元. */
const mostDecimals: Readonly<Record<CurrencyUnit, number>> = { 万元: 6, 元: 2 };

/** An amount is written with more decimals than a cent. Without a unit only what fits either unit is let pass. */
export const fundingTooPrecise: Rule = {
  id: "funding-too-precise",
  severity: "warning",
  basis: "localInstructions",
  check(form) {
    const { currency } = form.project.funding;
    if (currency !== null) return findBeyond(form, currency);
    const certain = findBeyond(form, "万元");
    if (certain.length > 0) return certain;
    return findBeyond(form, "元").length > 0
      ? [{ verdict: "cannot-judge", field: "funding.currency", reason: "currency-unknown" }]
      : nothing;
  },
};

function findBeyond({ project, repairs }: Subject, unit: CurrencyUnit): Verdict[] {
  const found: Verdict[] = [];
  for (const name of amountFields) {
    const field = `funding.${name}` as const;
    const amount = project.funding[name];
    if (amount === null || writtenDecimalsOf(amount) <= mostDecimals[unit]) continue;
    // The digits of a converted amount are ours, not the form's.
    if (repairs.some((repair) => repair.kind === "amount-converted" && repair.field === field)) continue;
    found.push({ verdict: "found", field, values: { amount, unit, most: String(mostDecimals[unit]) } });
  }
  return found;
}
