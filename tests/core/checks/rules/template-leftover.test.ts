import { typed } from "../helpers/edit";
import { cleanForm2023 } from "../helpers/clean-forms";
import { findingsOf } from "../helpers/findings-of";
import { fieldsOf, finds, onExtra } from "../helpers/indicators";

const rule = "template-leftover";

test.each([
  ["开发景点数量( ≥**个 )", "≥4个"],
  ["开发景点数量（≥＊＊个）", "≥4个"],
  ["指标1：培训人数", "50人"],
  ["培训人数(必填)", "50人"],
  ["满意度（选填）", "≥90%"],
  ["……", "3个"],
  ["培训人数", "≥**人"],
])("%s with %s still holds the template's hint", (name, target) => {
  expect(finds(rule, name, target)).toBe(true);
});

test("a name and a target with hints are two findings", () => {
  const found = onExtra(rule, { name: "培训人数(≥**人)", target: "≥**人" });
  expect(fieldsOf(found)).toEqual(["indicators.annual.0.name", "indicators.annual.0.target"]);
});

test.each([
  ["*质量达标率", "≥98%"],
  ["★培训人数", "50人"],
  ["三级指标完成率", "100%"],
  ["甲…乙路段里程", "3公里"],
])("%s with %s holds no hint", (name, target) => {
  expect(finds(rule, name, target)).toBe(false);
});

test.each(["目标1：完成培训50人。\n目标2：……", "完成培训**人。"])(
  "the goal “%s” still holds a hint",
  (goal) => {
    expect(fieldsOf(findingsOf(rule, typed(cleanForm2023, "goals.annual", goal)))).toEqual(["goals.annual"]);
  },
);

test.each(["目标1：完成培训50人。", "开展治安、交通……等工作。"])("the goal “%s” holds none", (goal) => {
  expect(findingsOf(rule, typed(cleanForm2023, "goals.annual", goal))).toEqual([]);
});

test.each([
  ["name", "*公安辅警经费"],
  ["unit", "××区示例局"],
  ["department", "（必填，一级预算单位全称）"],
] as const)("a mark of the template in %s, %s, is found", (field, text) => {
  expect(findingsOf(rule, typed(cleanForm2023, field, text))).toMatchObject([{ field, variant: null }]);
});

test("a star within a name is the name's own", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "name", "5*8小时值班经费"))).toEqual([]);
});
