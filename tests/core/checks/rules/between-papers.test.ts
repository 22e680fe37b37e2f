import type { FormReading } from "../../../../src/core/recognise/reading";
import { cleanForm2023, cleanForm2026 } from "../helpers/clean-forms";
import { typed } from "../helpers/edit";
import { findingsAmong } from "../helpers/findings-of";
import { evaluation, monitoring, type Change } from "../helpers/papers";

const rules = ["head-differs", "initial-differs", "indicator-dropped", "indicator-added", "target-softened"];

/** What the rules between papers find on a paper that stands behind the 申报表. */
function foundOn(paper: FormReading, target: FormReading = cleanForm2023): string[] {
  return rules.flatMap((rule) => (findingsAmong(rule, [target, paper])[1] ?? []).map(() => rule));
}

test("a 自评表 that repeats its 申报表 is in order", () => {
  expect(foundOn(evaluation())).toEqual([]);
});

test.each<[string, Change]>([
  ["head-differs", ["上海市公安局宝山分局|实施", "上海市公安局|实施"]],
  ["initial-differs", ["年度资金总额|3391.32", "年度资金总额|3400"]],
  ["target-softened", ["≥100件", "≥90件"]],
  ["target-softened", ["≤9.58万元/人", "≤9.80万元/人"]],
  ["target-softened", ["<5%", "<6%"]],
  ["target-softened", ["≥90%", "有所提升"]],
])("%s is found where the paper says less or something else", (rule, change) => {
  expect(foundOn(evaluation(change))).toEqual([rule]);
});

test.each<[string, Change]>([
  ["a code before the department", ["主管部门|上海", "主管部门|[031]上海"]],
  ["the same amount with more decimals", ["年度资金总额|3391.32", "年度资金总额|3391.320"]],
  ["a target that asks for more", ["≥100件", "≥110件"]],
  ["a limit that is narrower", ["≤9.58万元/人", "≤9万元/人"]],
  ["numbering before a name", ["行政案件", "指标3：行政案件"]],
])("%s is in order", (_, change) => {
  expect(foundOn(evaluation(change))).toEqual([]);
});

test("an indicator is dropped or added by its name; another name with the same target is the same", () => {
  expect(foundOn(evaluation(["||数量指标|行政案件协助办理数|≥80件|85件|9|9|\n", ""]))).toEqual([
    "indicator-dropped",
  ]);
  expect(foundOn(evaluation(["||质量指标", "||质量指标|考核合格率|≥95%|96%|9|9|\n||质量指标"]))).toEqual([
    "indicator-added",
  ]);
  expect(foundOn(evaluation(["行政案件协助办理数", "协助办理的行政案件数"]))).toEqual([]);
});

test("the amounts are held against each other in one unit", () => {
  const inYuan: Change = ["项目资金（万元）", "项目资金（元）"];
  expect(foundOn(evaluation(inYuan, ["年度资金总额|3391.32", "年度资金总额|33913200"]))).toEqual([]);
  expect(foundOn(evaluation(inYuan))).toEqual(["initial-differs"]);
});

test("without the one 申报表 of the same project and year nothing is compared", () => {
  expect(foundOn(monitoring(), cleanForm2026)).toEqual([]);
  expect(foundOn(monitoring(), typed(cleanForm2023, "year", "（2022 年度）"))).toEqual([]);
  const twice = [cleanForm2023, cleanForm2023, monitoring()];
  expect(findingsAmong("indicator-dropped", twice)[2]).toEqual([]);
});
