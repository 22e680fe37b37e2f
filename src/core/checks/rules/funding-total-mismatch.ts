import { findMismatch } from "../amounts";
import type { Rule } from "../rule";

/** 项目资金总额 is not the sum of 财政资金 and 其他资金, to the last digit. */
export const fundingTotalMismatch: Rule = {
  id: "funding-total-mismatch",
  severity: "error",
  basis: "arithmetic",
  check: (form) => findMismatch(form, "total"),
};
