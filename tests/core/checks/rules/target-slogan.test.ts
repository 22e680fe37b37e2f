import { finds, onExtra } from "../helpers/indicators";

const rule = "target-slogan";

test.each([
  ["可持续发展", "100%"],
  ["长效管理机制", "=100%"],
  ["居民环保意识", "≥90%"],
])("%s %s is no rate that could be worked out", (name, target) => {
  expect(onExtra(rule, { name, target })).toMatchObject([{ severity: "hint" }]);
});

test.each([
  ["管理机制覆盖率", "100%"],
  ["环保意识提升比例", "≥10%"],
  ["可持续发展", "明显改善"],
  ["验收合格率", "100%"],
  ["培训合格人数", "100%"],
])("%s %s is in order", (name, target) => {
  expect(finds(rule, name, target)).toBe(false);
});
