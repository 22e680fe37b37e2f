import { convertAmount, sumAmounts } from "./amount";
import type { Amount, CurrencyUnit, Funding } from "./project";

/** The amount that a form asks for in its year, in its own unit: 年度资金申请总额 or, where that is empty, its parts. */
export function annualAmount(funding: Funding): Amount | null {
  const { annualTotal, annualFiscal, carriedOver, annualOther } = funding;
  if (annualTotal !== null) return annualTotal;
  const given = [annualFiscal, carriedOver, annualOther].filter((amount) => amount !== null);
  return given.length === 0 ? null : sumAmounts(given);
}

/** The amount of a form's year in this unit; null where the form states no amount or no unit. */
export function annualAmountIn(funding: Funding, unit: CurrencyUnit): Amount | null {
  const amount = annualAmount(funding);
  return amount === null || funding.currency === null ? null : convertAmount(amount, funding.currency, unit);
}
