import { findMissing } from "../amounts";
import type { Rule } from "../rule";

/** 年度资金申请总额 is empty: what the form asks for, so every form must have it, whatever its layout. */
export const fundingAnnualMissing: Rule = {
  id: "funding-annual-missing",
  severity: "error",
  basis: "localInstructions",
  check: (form) => findMissing(form, "annualTotal"),
};
