import { findingsOf } from "../helpers/findings-of";
import { formWith } from "../helpers/indicators";

const rule = "benefit-missing";
const output = { level1: "产出指标", level2: "数量指标", name: "培训人数", target: "50人" };

test("a form with outputs only lacks its benefits", () => {
  expect(findingsOf(rule, formWith(output))).toMatchObject([
    { field: "indicators.annual", severity: "warning" },
  ]);
});

test.each([
  ["效益指标", "社会效益指标"],
  ["效果指标", "生态效益指标"],
  ["项目效益指标", "可持续影响指标"],
])("%s with %s counts as benefit", (level1, level2) => {
  expect(findingsOf(rule, formWith(output, { ...output, level1, level2 }))).toEqual([]);
});

test("a benefit that stands under 产出指标 by mistake is still a benefit", () => {
  expect(findingsOf(rule, formWith(output, { ...output, level2: "社会效益指标" }))).toEqual([]);
});

test("a form that does not sort its indicators is not asked for a group", () => {
  expect(findingsOf(rule, formWith({ name: "培训人数", target: "50人" }))).toEqual([]);
});
