import { emptied, typed, typedAll } from "../helpers/edit";
import type { Mutations } from "./mutation";

export const fundingMutations: Mutations = {
  "funding-total-missing": (clean) => emptied(clean, "funding.total", "funding.fiscal"),
  "funding-total-missing.summable": (clean) => emptied(clean, "funding.total"),
  "funding-annual-missing": (clean) => emptied(clean, "funding.annualTotal", "funding.annualFiscal"),
  "funding-annual-missing.summable": (clean) => emptied(clean, "funding.annualTotal"),
  "funding-total-mismatch": (clean) => typed(clean, "funding.other", "0.01"),
  "funding-annual-mismatch": (clean) => typed(clean, "funding.carriedOver", "8.68"),
  "funding-annual-exceeds-total": (clean) => typed(clean, "funding.annualTotal", "3391.33"),
  "funding-one-year-differs": (clean) => typed(clean, "funding.annualTotal", "3391.31"),
  "funding-multi-year-equal": (clean) => typed(clean, "end", "2025-12-31"),
  "funding-not-a-number": (clean) => typed(clean, "funding.total", "33,91.32"),
  "funding-not-a-number.negative": (clean) => typed(clean, "funding.other", "-5"),
  "funding-too-precise": (clean) => typed(clean, "funding.fiscal", "3391.3200000"),
  "funding-unit-doubtful": (clean) => typed(clean, "funding.total", "33913200"),
  "funding-fiscal-one-sided": (clean) => emptied(clean, "funding.annualFiscal"),
  "funding-fiscal-one-sided.total": (clean) =>
    typedAll(clean, { "funding.fiscal": "", "funding.other": "3391.32" }),
  "currency-missing": (clean) => emptied(clean, "funding.currency"),
};
