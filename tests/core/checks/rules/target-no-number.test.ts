import { finds, onExtra } from "../helpers/indicators";

const rule = "target-no-number";

test.each(["及时", "若干", "应保尽保", "统一配备"])("a quantity of “%s” has no number", (target) => {
  expect(finds(rule, "设备购置数量", target)).toBe(true);
});

test.each(["354人", "10-20个", "三次", "１２台", "不少于3个", "2023年底"])("“%s” has a number", (target) => {
  expect(finds(rule, "设备购置数量", target)).toBe(false);
});

test("产出数量指标 is a quantity too", () => {
  expect(finds(rule, "设备购置数量", "若干", { level2: "产出数量指标" })).toBe(true);
});

test("words are in order under every other level 2", () => {
  expect(finds(rule, "资金发放及时性", "及时", { level2: "时效指标" })).toBe(false);
});

test("the template's mark and a missing target are other rules' findings", () => {
  expect(finds(rule, "设备购置数量", "≥**个")).toBe(false);
  expect(onExtra(rule, { name: "设备购置数量", target: null })).toEqual([]);
});
