import { cleanForm2023 } from "../helpers/clean-forms";
import { typed, typedAll, without } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "funding-fiscal-one-sided";

test("fiscal funds without an appropriation of the year are a warning where that is empty", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.annualFiscal", ""))).toMatchObject([
    { severity: "warning", field: "funding.annualFiscal", cell: { row: 6, column: 5 } },
  ]);
});

test("an appropriation without fiscal funds is a warning where these are empty", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.fiscal", ""))).toMatchObject([
    { variant: "total", field: "funding.fiscal" },
  ]);
});

test("0 is not empty", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.annualFiscal", "0"))).toEqual([]);
});

test("a year paid for from carried-over funds needs no appropriation", () => {
  const form = typedAll(cleanForm2023, { "funding.annualFiscal": "", "funding.carriedOver": "3391.32" });
  expect(findingsOf(rule, form)).toEqual([]);
});

test("a layout that has only one of the two is in order", () => {
  expect(findingsOf(rule, without(cleanForm2023, "funding.annualFiscal"))).toEqual([]);
});
