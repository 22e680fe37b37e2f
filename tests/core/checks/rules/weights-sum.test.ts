import { asAmount } from "../../../../src/core/form/amount";
import { checkForm } from "../../../../src/core/checks/check";
import { defaultSettings } from "../../../../src/core/checks/settings";
import type { FormReading } from "../../../../src/core/recognise/reading";
import { cleanForm2023 } from "../helpers/clean-forms";
import { typed, withIndicators } from "../helpers/edit";
import { findingsOf, notJudgedOf } from "../helpers/findings-of";
import { formWith } from "../helpers/indicators";

const rule = "weights-sum";

/** The clean form, whose ten indicators bear these weights; the last one is repeated. */
function weighted(...weights: readonly string[]): FormReading {
  return withIndicators(cleanForm2023, (indicators) =>
    indicators.map((indicator, index) => ({
      ...indicator,
      weight: asAmount(weights[index] ?? weights.at(-1) ?? "0"),
    })),
  );
}

test("weights that add to 95 are wrong", () => {
  expect(findingsOf(rule, weighted("5", "10"))).toMatchObject([
    { field: "indicators.annual.0.weight", values: { sum: "95", allowed: "90 / 100" } },
  ]);
});

test.each([["9"], ["10"], ["9.00"], ["9.5", "8.5", "9"]])(
  "weights of %s and so on add to 90 or 100",
  (...weights) => {
    expect(findingsOf(rule, weighted(...weights))).toEqual([]);
  },
);

test("a tenth is exact: ten times 9.1 is 91, not 90", () => {
  expect(findingsOf(rule, weighted("9.1"))).toMatchObject([{ values: { sum: "91.0" } }]);
});

test("a form without weights, or with some missing, is not judged", () => {
  expect(findingsOf(rule, cleanForm2023)).toEqual([]);
  expect(findingsOf(rule, typed(weighted("5"), "indicators.annual.3.weight", ""))).toEqual([]);
});

test("a form with a single indicator has its other weights to come", () => {
  const cost = { level1: "成本指标", level2: "经济成本指标", name: "建设成本", target: "≤65万元" };
  expect(findingsOf(rule, formWith({ ...cost, weight: asAmount("10") }))).toEqual([]);
});

test("a weight that cannot be read leaves the sum open", () => {
  const form = typed(weighted("5"), "indicators.annual.3.weight", "十分");
  expect(findingsOf(rule, form)).toEqual([]);
  expect(notJudgedOf(rule, form)).toMatchObject([
    { field: "indicators.annual.3.weight", reason: "amount-unreadable" },
  ]);
});

test("an office may demand exactly 100", () => {
  const { findings } = checkForm(weighted("9"), { ...defaultSettings, weightSums: [100] });
  expect(findings).toMatchObject([{ rule, values: { allowed: "100" } }]);
});
