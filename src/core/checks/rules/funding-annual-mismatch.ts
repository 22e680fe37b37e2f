import { findMismatch } from "../amounts";
import type { Rule } from "../rule";

/** 年度资金申请总额 is not the sum of 当年财政拨款, 上年结转资金 and 其他资金, to the last digit. */
export const fundingAnnualMismatch: Rule = {
  id: "funding-annual-mismatch",
  severity: "error",
  basis: "arithmetic",
  check: (form) => findMismatch(form, "annualTotal"),
};
