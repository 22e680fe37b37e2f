import { findingsOf } from "../helpers/findings-of";
import { formWith } from "../helpers/indicators";

const rule = "indicators-few";
const one = { level1: "产出指标", level2: "数量指标", name: "培训人数", target: "50人" };

test("two indicators are too few", () => {
  expect(findingsOf(rule, formWith(one, one))).toMatchObject([{ values: { count: "2", least: "3" } }]);
});

test("a row without name is no indicator", () => {
  expect(findingsOf(rule, formWith(one, one, { ...one, name: null }))).toHaveLength(1);
});

test("three indicators are enough", () => {
  expect(findingsOf(rule, formWith(one, one, one))).toEqual([]);
});

test("a form without any indicator is another rule's finding", () => {
  expect(findingsOf(rule, formWith())).toEqual([]);
});
