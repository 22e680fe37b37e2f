import { findingsOf } from "../helpers/findings-of";
import { formWith } from "../helpers/indicators";

const rule = "cost-above-funding";
const cost = { level1: "成本指标", level2: "经济成本指标" };

// The clean form has 3,391.32 万元 in all.
test("a cost of the whole project above all its money", () => {
  const form = formWith({ ...cost, name: "项目总成本", target: "≤3500万元" });
  expect(findingsOf(rule, form)).toMatchObject([
    { severity: "warning", values: { target: "≤3500万元", funding: "3,391.32 万元" } },
  ]);
});

test.each([
  ["in another unit", "项目总成本", "≤33913200元"],
  ["up to the money", "工程建设成本", "≤3391.32万元"],
  ["for one thing", "单位成本", "≤9999万元"],
  ["by a unit", "每人成本", "≤9999万元/人"],
  ["more is asked for", "项目总成本", "≥9999万元"],
])("is in order %s: %s %s", (_, name, target) => {
  expect(findingsOf(rule, formWith({ ...cost, name, target }))).toEqual([]);
});

test("an output is no cost", () => {
  const output = { level1: "产出指标", level2: "数量指标", name: "项目总投资", target: "9999万元" };
  expect(findingsOf(rule, formWith(output))).toEqual([]);
});
