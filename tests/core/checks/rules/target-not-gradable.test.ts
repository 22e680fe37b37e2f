import { finds } from "../helpers/indicators";

const rule = "target-not-gradable";
const benefit = { level1: "效益指标", level2: "可持续影响指标" };

test.each(["长期", "长远", "持续影响", "有力保障", "为社会稳定提供有力保障", "达成预期指标"])(
  "nobody can grade “%s”",
  (target) => {
    expect(finds(rule, "对社会稳定的影响", target, benefit)).toBe(true);
  },
);

test.each(["健全", "明显改善", "长期有效", "持续改善", "≥5年", "2023年底", "可控"])(
  "“%s” can be graded",
  (target) => {
    expect(finds(rule, "对社会稳定的影响", target, benefit)).toBe(false);
  },
);
