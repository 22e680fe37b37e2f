import { onExtra } from "../helpers/indicators";

const rule = "cost-no-amount";
const cost = { level1: "成本指标", level2: "经济成本指标", name: "项目总成本" };

test.each(["控制在预算内", "合理", "不超预算"])("a cost of “%s” names no amount", (target) => {
  expect(onExtra(rule, { ...cost, target })).toMatchObject([{ severity: "warning", values: { target } }]);
});

test("成本指标 under 产出指标 is a cost as well", () => {
  const output = { level1: "产出指标", level2: "成本指标", name: "单位成本", target: "合理" };
  expect(onExtra(rule, output)).toHaveLength(1);
});

test.each(["≤65万元", "三千元以内", "≤**万元", "100%"])("a cost of “%s” names one", (target) => {
  expect(onExtra(rule, { ...cost, target })).toEqual([]);
});

test("what a project costs people and nature may be said in words", () => {
  const words = { level1: "成本指标", level2: "生态环境成本指标", name: "施工扬尘", target: "可控" };
  expect(onExtra(rule, words)).toEqual([]);
});
