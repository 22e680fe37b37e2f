import { findMissing } from "../amounts";
import { asksFor } from "../asks-for";
import { nothing, type Rule } from "../rule";

/** 项目资金总额 is empty. A form that has only amounts of the year is not asked for it. */
export const fundingTotalMissing: Rule = {
  id: "funding-total-missing",
  severity: "error",
  basis: "localInstructions",
  claimsAbsence: true,
  check: (form) => (asksFor(form, "funding.total") ? findMissing(form, "total") : nothing),
};
