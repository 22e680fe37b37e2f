import { amountFields } from "../../form/project";
import { findMissing } from "../amounts";
import { asksFor } from "../asks-for";
import { nothing, type Rule } from "../rule";
import type { Subject } from "../subject";

/**
 * 年度资金申请总额 is empty. A form without a cell for it is told so only if it names no amount at all: elsewhere
 * some forms have a single 资金总额, or the year's appropriation alone.
 */
export const fundingAnnualMissing: Rule = {
  id: "funding-annual-missing",
  severity: "error",
  basis: "localInstructions",
  claimsAbsence: true,
  check: (form) =>
    asksFor(form, "funding.annualTotal") || !namesAnyAmount(form)
      ? findMissing(form, "annualTotal")
      : nothing,
};

function namesAnyAmount({ project }: Subject): boolean {
  return amountFields.some((field) => project.funding[field] !== null);
}
