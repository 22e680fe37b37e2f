import { findingsOf } from "../helpers/findings-of";
import { formWith } from "../helpers/indicators";

const rule = "output-missing";
const benefit = { level1: "效益指标", level2: "社会效益指标", name: "就业人数", target: "30人" };

test("a form with benefits only lacks its outputs", () => {
  expect(findingsOf(rule, formWith(benefit))).toMatchObject([{ field: "indicators.annual" }]);
});

test("a benefit under 产出指标 is no output", () => {
  expect(findingsOf(rule, formWith({ ...benefit, level1: "产出指标" }))).toHaveLength(1);
});

test.each(["产出指标", "产出", "项目完成指标"])("%s counts as output", (level1) => {
  const output = { level1, level2: "数量指标", name: "培训人数", target: "50人" };
  expect(findingsOf(rule, formWith(benefit, output))).toEqual([]);
});

test("a form without any indicator is another rule's finding", () => {
  expect(findingsOf(rule, formWith())).toEqual([]);
});

test("a form that does not sort its indicators is not asked for a group", () => {
  expect(findingsOf(rule, formWith({ name: "培训人数", target: "50人" }))).toEqual([]);
});
