import { cleanForm2023, cleanForm2026 } from "../helpers/clean-forms";
import { emptied, typed, typedAll } from "../helpers/edit";
import { findingsOf, notJudgedOf } from "../helpers/findings-of";

const rule = "funding-unit-doubtful";

test("a million 万元 looks like 元", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.total", "999999.99"))).toEqual([]);
  expect(findingsOf(rule, typed(cleanForm2023, "funding.total", "1000000"))).toMatchObject([
    { severity: "warning", field: "funding.total", values: { unit: "万元", other: "元" } },
  ]);
});

test("less than a thousand 元 looks like 万元", () => {
  const inYuan = (amount: string) =>
    typedAll(cleanForm2026, {
      "funding.total": amount,
      "funding.fiscal": amount,
      "funding.annualTotal": amount,
      "funding.annualFiscal": amount,
    });
  expect(findingsOf(rule, inYuan("1000"))).toEqual([]);
  expect(findingsOf(rule, inYuan("999.99"))).toMatchObject([{ values: { other: "万元" } }]);
});

test("a small part of a large total says nothing", () => {
  expect(findingsOf(rule, typed(cleanForm2026, "funding.carriedOver", "12"))).toEqual([]);
});

test("without a unit it cannot judge, without amounts it need not", () => {
  const unitless = typed(cleanForm2023, "funding.currency", "");
  expect(notJudgedOf(rule, unitless)).toMatchObject([{ reason: "currency-unknown" }]);
  const fields = ["total", "fiscal", "annualTotal", "annualFiscal"] as const;
  expect(notJudgedOf(rule, emptied(unitless, ...fields.map((name) => `funding.${name}` as const)))).toEqual(
    [],
  );
});
