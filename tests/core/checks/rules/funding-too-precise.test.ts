import { cleanForm2023, cleanForm2026 } from "../helpers/clean-forms";
import { typed, typedAll } from "../helpers/edit";
import { findingsOf, notJudgedOf } from "../helpers/findings-of";

const rule = "funding-too-precise";

test("万元 has six decimals at most, 元 two", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.other", "0.000001"))).toEqual([]);
  expect(findingsOf(rule, typed(cleanForm2023, "funding.other", "0.0000001"))).toMatchObject([
    { severity: "warning", field: "funding.other", values: { most: "6" } },
  ]);
  expect(findingsOf(rule, typed(cleanForm2026, "funding.other", "0.001"))).toMatchObject([
    { values: { most: "2" } },
  ]);
});

test("written zeros count: 2800000.0000 is no way to write 元", () => {
  expect(findingsOf(rule, typed(cleanForm2026, "funding.other", "2800000.0000"))).toHaveLength(1);
});

test("without a unit it judges only what is the same in both", () => {
  const unitless = (other: string) =>
    typedAll(cleanForm2023, { "funding.currency": "", "funding.other": other });
  expect(notJudgedOf(rule, unitless("0.01"))).toEqual([]);
  expect(notJudgedOf(rule, unitless("0.001"))).toMatchObject([{ reason: "currency-unknown" }]);
  expect(findingsOf(rule, unitless("0.0000001"))).toHaveLength(1);
});
