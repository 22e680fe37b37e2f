import { everyIndicator, indicatorField, withIndicators } from "../../../src/core/form/indicator-lists";
import { emptyProject, type FieldPath, type Indicator } from "../../../src/core/form/project";

const named = (name: string): Indicator => ({
  level1: null,
  level2: null,
  name,
  target: null,
  weight: null,
  note: null,
});

test("all indicators are walked, each with its list and its number there", () => {
  const annual = withIndicators(emptyProject, "annual", [named("甲"), named("乙")]);
  const both = withIndicators(annual, "overall", [named("丙")]);
  expect(
    everyIndicator(both.indicators).map(({ list, index, indicator }) => [list, index, indicator.name]),
  ).toEqual([
    ["annual", 0, "甲"],
    ["annual", 1, "乙"],
    ["overall", 0, "丙"],
  ]);
  expect(emptyProject.indicators.annual).toEqual([]);
});

test.each<[FieldPath, ReturnType<typeof indicatorField>]>([
  ["indicators.annual", { list: "annual", index: null, part: null }],
  ["indicators.overall.12.level1", { list: "overall", index: 12, part: "level1" }],
  ["goals.annual", null],
  ["name", null],
])("%s is among the indicators: %j", (field, place) => {
  expect(indicatorField(field)).toEqual(place);
});
