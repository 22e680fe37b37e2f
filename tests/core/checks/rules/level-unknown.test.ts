import { typed } from "../helpers/edit";
import { cleanForm2023 } from "../helpers/clean-forms";
import { findingsOf } from "../helpers/findings-of";
import { fieldsOf, formWith, onExtra, writtenBy } from "../helpers/indicators";

const rule = "level-unknown";

test("a level 2 that is in no scheme is found, without guessing", () => {
  const found = onExtra(rule, { level2: "影响力指标", name: "报道篇数", target: "3篇" });
  expect(found).toMatchObject([{ field: "indicators.annual.0.level2", variant: null, fix: null }]);
});

test("the name that is one typo away is offered", () => {
  const [finding] = findingsOf(rule, typed(cleanForm2023, "indicators.annual.3.level2", "质里指标"));
  expect(finding).toMatchObject({ variant: "misspelt", values: { level: "质里指标", nearest: "质量指标" } });
  expect(writtenBy(finding, "indicators.annual.3.level2")).toBe("质量指标");
});

test("a group of rows under one misspelt level 1 is one finding", () => {
  const found = findingsOf(rule, typed(cleanForm2023, "indicators.annual.0.level1", "产岀指标"));
  expect(fieldsOf(found)).toEqual(["indicators.annual.0.level1"]);
  expect(writtenBy(found[0], "indicators.annual.5.level1")).toBe("产出指标");
});

test("the nearest name is not offered where it cannot stand", () => {
  const form = formWith({ level1: "产出指标", level2: "社会效溢指标", name: "就业人数", target: "30人" });
  expect(findingsOf(rule, form)).toMatchObject([{ variant: null, fix: null }]);
});

test.each([
  ["成本指标", "社会成本指标"],
  ["产出", "数量"],
  ["项目完成指标", "产出数量指标"],
  ["效益指标", "社会公众或服务对象满意度指标"],
])("%s and %s are in order", (level1, level2) => {
  expect(onExtra(rule, { level1, level2, name: "就业人数", target: "30人" })).toEqual([]);
});

test("several names that nobody knows are a tree of its own, and no slips", () => {
  const one = typed(cleanForm2023, "indicators.annual.3.level2", "投入管理");
  expect(findingsOf(rule, one)).toHaveLength(1);
  expect(findingsOf(rule, typed(one, "indicators.annual.0.level2", "长效管理"))).toEqual([]);
});
