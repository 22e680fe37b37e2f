import { cleanForm2026 } from "../helpers/clean-forms";
import { typed } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "funding-annual-exceeds-total";

test("a year that asks for more than the whole project is an error", () => {
  expect(findingsOf(rule, typed(cleanForm2026, "funding.annualTotal", "771325800.01"))).toMatchObject([
    { severity: "error", values: { annual: "771,325,800.01 元", total: "771,325,800.00 元" } },
  ]);
});

test("a year that asks for all of it is not", () => {
  expect(findingsOf(rule, typed(cleanForm2026, "funding.annualTotal", "771,325,800"))).toEqual([]);
});

test("without a total there is nothing to exceed", () => {
  expect(findingsOf(rule, typed(cleanForm2026, "funding.total", ""))).toEqual([]);
});
