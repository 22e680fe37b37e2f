import { typedAll } from "../helpers/edit";
import { cleanForm2023 } from "../helpers/clean-forms";
import { findingsOf } from "../helpers/findings-of";
import { finds } from "../helpers/indicators";

const rule = "target-early";
const timeliness = { level2: "时效指标" };

test.each(["2022年12月底前", "2022-06-30", "≤2021年9月"])("%s lies before a form of 2023", (target) => {
  expect(finds(rule, "项目完成时间", target, timeliness)).toBe(true);
});

test.each(["2023年1月", "12月底前", "2024年", "及时", "≥2022人"])("%s does not", (target) => {
  expect(finds(rule, "项目完成时间", target, timeliness)).toBe(false);
});

test("a project that began earlier may have reached a target then", () => {
  const target = { "indicators.annual.4.target": "2022年12月底前" };
  expect(findingsOf(rule, typedAll(cleanForm2023, { ...target, start: "2022-01-01" }))).toEqual([]);
  expect(findingsOf(rule, typedAll(cleanForm2023, { ...target, year: "" }))).toEqual([]);
});
