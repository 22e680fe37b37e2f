import { finds, onExtra } from "../helpers/indicators";

const rule = "target-unit-not-of-rate";

test.each([
  ["检测及时率", "≤7工作日", "工作日"],
  ["验收合格率", "≥3次", "次"],
  ["任务完成率", "≥20项", "项"],
])("%s %s is counted where per cent is meant", (name, target, unit) => {
  expect(onExtra(rule, { name, target })).toMatchObject([{ severity: "warning", values: { unit } }]);
});

test.each([
  ["检测及时率", "≥95%"],
  ["婴儿死亡率", "≤3‰"],
  ["巡查频率", "≥2次"],
  ["检测时限", "≤7工作日"],
  ["任务完成率", "≥95"],
])("%s %s is in order", (name, target) => {
  expect(finds(rule, name, target)).toBe(false);
});
