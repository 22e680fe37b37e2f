import { compareAmounts } from "../../form/amount";
import type { Amount } from "../../form/project";
import { isUnreadableAmount, money, sumOfParts } from "../amounts";
import { nothing, type Rule } from "../rule";
import type { Subject } from "../subject";

/**
 * 财政资金 is given without 当年财政拨款, or the other way round. A year that is paid for wholly from carried-over and
 * other funds needs no appropriation.
 */
export const fundingFiscalOneSided: Rule = {
  id: "funding-fiscal-one-sided",
  severity: "warning",
  basis: "arithmetic",
  check(form) {
    const { fiscal, annualFiscal } = form.project.funding;
    if (isPositive(fiscal) && isEmpty(form, "annualFiscal") && !isPaidOtherwise(form))
      return [{ verdict: "found", field: "funding.annualFiscal", values: { amount: money(form, fiscal) } }];
    if (isPositive(annualFiscal) && isEmpty(form, "fiscal")) {
      const values = { amount: money(form, annualFiscal) };
      return [{ verdict: "found", field: "funding.fiscal", variant: "total", values }];
    }
    return nothing;
  },
};

function isPositive(amount: Amount | null): amount is Amount {
  return amount !== null && compareAmounts(amount, "0" as Amount) === 1;
}

/** Whether the form has a cell for the amount, and nothing in it. */
function isEmpty(form: Subject, field: "fiscal" | "annualFiscal"): boolean {
  const hasCell = form.places[`funding.${field}`] !== undefined;
  return hasCell && form.project.funding[field] === null && !isUnreadableAmount(form, field);
}

function isPaidOtherwise(form: Subject): boolean {
  const { annualTotal } = form.project.funding;
  const sum = sumOfParts(form, "annualTotal");
  return annualTotal !== null && sum !== null && compareAmounts(sum, annualTotal) === 0;
}
