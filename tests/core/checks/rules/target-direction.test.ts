import { finds, onExtra } from "../helpers/indicators";

const rule = "target-direction";

test.each([
  ["特保人员日常工作投诉率", "≥5%"],
  ["重大安全事故发生数", ">0起"],
  ["逾期发放率", ">=100%"],
  ["产品不合格率", "不低于2%"],
  ["建设成本(≤**万元)", "≥65万元"],
])("less of %s is better, so %s points the wrong way", (name, target) => {
  expect(onExtra(rule, { name, target })).toMatchObject([{ variant: "less-is-better" }]);
});

test.each([
  ["验收合格率", "≤98%"],
  ["市民满意度", "<90%"],
  ["任务完成率", "不超过95%"],
])("more of %s is better, so %s points the wrong way", (name, target) => {
  expect(onExtra(rule, { name, target })).toMatchObject([{ variant: null }]);
});

test.each([
  ["特保人员日常工作投诉率", "<5%"],
  ["验收合格率", "≥98%"],
  ["验收合格率", "100%"],
])("%s %s points the right way", (name, target) => {
  expect(finds(rule, name, target)).toBe(false);
});

test.each([
  ["投诉处理率", "≥95%"],
  ["查处违规数", "≥20起"],
  ["查获违法案件数", "≥20件"],
  ["失业人员再就业人数", "≥50人"],
  ["安全事故应急演练次数", "≥2次"],
  ["事故车辆拖移数量", "≥100辆"],
  ["成本节约率", "≥5%"],
  ["无投诉率", "≥95%"],
])("%s is no bad thing: %s is in order", (name, target) => {
  expect(finds(rule, name, target)).toBe(false);
});

test.each([
  ["检测及时率", "≤7工作日"],
  ["预算执行率", "≤100%"],
  ["产品不合格率", "≤2%"],
  ["不满意度", "≤2%"],
])("%s may have an upper limit: %s is in order", (name, target) => {
  expect(finds(rule, name, target)).toBe(false);
});

test.each([
  ["资产账实相符率", "≤98%"],
  ["电话接通率", "<90%"],
])("a share that is limited close under the whole, %s %s, was meant the other way round", (name, target) => {
  expect(onExtra(rule, { name, target })).toMatchObject([{ variant: null }]);
});

test.each([
  ["政府债务率", "≤80%"],
  ["污泥含水率", "≤80%"],
  ["公用经费控制率", "≤100%"],
  ["转诊率", "≤10%"],
])("%s may have a limit: %s is in order", (name, target) => {
  expect(finds(rule, name, target)).toBe(false);
});

test("a sign is read before what is no single number", () => {
  expect(onExtra(rule, { name: "孕产妇死亡率", target: "≥10/10万" })).toMatchObject([
    { variant: "less-is-better", values: { operator: "≥" } },
  ]);
});

test("what something costs is a limit, whatever its name says", () => {
  const cost = { level1: "成本指标", level2: "经济成本指标", name: "单个中医馆建设补助" };
  expect(onExtra(rule, { ...cost, target: "≥15万元" })).toMatchObject([{ variant: "less-is-better" }]);
  expect(onExtra(rule, { ...cost, target: "≤15万元" })).toEqual([]);
  expect(finds(rule, "单个中医馆建设补助", "≥15万元")).toBe(false);
});
