import { findingsOf } from "../helpers/findings-of";
import { formWith } from "../helpers/indicators";

const rule = "quality-missing";
const output = { level1: "产出指标", level2: "数量指标", name: "办结情况", target: "100%" };

test("outputs without 质量指标 are found", () => {
  expect(findingsOf(rule, formWith(output))).toMatchObject([{ field: "indicators", severity: "warning" }]);
});

test.each(["质量指标", "质量", "产出质量指标"])("%s is what the rule asks for", (level2) => {
  expect(findingsOf(rule, formWith(output, { ...output, level2 }))).toEqual([]);
});

test("a form without outputs is another rule's finding", () => {
  const benefit = { ...output, level1: "效益指标", level2: "社会效益指标" };
  expect(findingsOf(rule, formWith(benefit))).toEqual([]);
});

test("a form that does not sort its outputs is not asked for a kind of them", () => {
  expect(findingsOf(rule, formWith({ level1: "产出指标", name: "办结情况", target: "100%" }))).toEqual([]);
});
