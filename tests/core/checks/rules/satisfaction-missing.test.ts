import type { FormReading } from "../../../../src/core/recognise/reading";
import { typed, withIndicators } from "../helpers/edit";
import { cleanForm2023, cleanForm2026 } from "../helpers/clean-forms";
import { findingsOf } from "../helpers/findings-of";
import { formWith, onExtra } from "../helpers/indicators";

const rule = "satisfaction-missing";

function withoutSatisfaction(form: FormReading): FormReading {
  return withIndicators(form, (indicators) => indicators.filter(({ level1 }) => level1 !== "满意度指标"));
}

test("it is a warning where the goals speak of people served", () => {
  expect(findingsOf(rule, withoutSatisfaction(cleanForm2026))).toMatchObject([
    { severity: "warning", variant: "people-served", values: { word: "居民" } },
  ]);
});

test("it is a hint where the goals speak of nobody", () => {
  const inward = typed(typed(cleanForm2026, "goals.overall", "建成下穿道。"), "goals.annual", "2026年开工。");
  expect(findingsOf(rule, withoutSatisfaction(inward))).toMatchObject([{ severity: "hint", variant: null }]);
});

test("a satisfaction indicator under 社会效益指标 is one too", () => {
  const form = withoutSatisfaction(cleanForm2023);
  const social = { level1: "效益指标", level2: "社会效益指标", name: "市民对治安的满意程度", target: "≥85%" };
  expect(
    findingsOf(
      rule,
      withIndicators(form, (indicators) => [...indicators, ...formWith(social).project.indicators.annual]),
    ),
  ).toEqual([]);
});

test("a form with a satisfaction group is in order", () => {
  expect(onExtra(rule, { name: "培训人数", target: "50人" })).toEqual([]);
});

test("a form without any indicator is another rule's finding", () => {
  expect(findingsOf(rule, formWith())).toEqual([]);
});
