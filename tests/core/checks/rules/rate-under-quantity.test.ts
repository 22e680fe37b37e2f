import { finds, onExtra } from "../helpers/indicators";

const rule = "rate-under-quantity";

test("a rate under 数量指标 is a hint", () => {
  expect(onExtra(rule, { name: "设备验收合格率", target: "≥95%" })).toMatchObject([{ severity: "hint" }]);
});

test("under 质量指标 it is in order, and so is a number under 数量指标", () => {
  expect(finds(rule, "设备验收合格率", "≥95%", { level2: "质量指标" })).toBe(false);
  expect(finds(rule, "设备采购数量", "≥95台")).toBe(false);
});
