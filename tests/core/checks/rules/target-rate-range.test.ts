import { finds, onExtra } from "../helpers/indicators";

const rule = "target-rate-range";

test.each([
  ["验收合格率", "292%"],
  ["验收合格率", "≥100.01%"],
  ["市民满意度", "120百分比"],
  ["绿化占比", "150"],
  ["培训合格率情况", "1,000%"],
])("%s %s is an error", (name, target) => {
  expect(onExtra(rule, { name, target })).toMatchObject([{ severity: "error", variant: null }]);
});

test("a rate below 0 is a warning", () => {
  const [finding] = onExtra(rule, { name: "资金结余率", target: "-5%" });
  expect(finding).toMatchObject({ severity: "warning", variant: "negative" });
});

test.each([
  ["验收合格率", "≥100%"],
  ["验收合格率", "=100.00(%)"],
  ["产值增长率", "120%"],
  ["产值增长率", "-5%"],
  ["床位使用率", "105%"],
  ["检测及时率", "≤7工作日"],
  ["粮食产量", "120%"],
  ["设备运行频率", "200次"],
  ["拨付金额", "120"],
])("%s %s is in order", (name, target) => {
  expect(finds(rule, name, target)).toBe(false);
});
