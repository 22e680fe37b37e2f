import { asAmount } from "../../../../src/core/form/amount";
import type { FormReading } from "../../../../src/core/recognise/reading";
import { typed, typedAll, withIndicators } from "../helpers/edit";
import type { Mutations } from "./mutation";

/** The form with a column 上年 beside the fourth indicator's target. */
function withLastYear(clean: FormReading, before: string, target: string): FormReading {
  const cell = { row: clean.places["indicators.annual.3.target"]?.cell.row ?? 0, column: 90 };
  const form = typed(clean, "indicators.annual.3.target", target);
  return { ...form, leftovers: [...form.leftovers, { cell, text: before, label: "上年" }] };
}

/** The form with points beside its first level, and a weight for each indicator that does not make them up. */
function withPoints(clean: FormReading): FormReading {
  const form = withIndicators(clean, (indicators) =>
    indicators.map((indicator) => ({ ...indicator, weight: asAmount("1") })),
  );
  const place = form.places["indicators.annual.0.level1"];
  const first = place && { ...place, text: "产出指标（50分）" };
  return { ...form, places: { ...form.places, ...(first && { "indicators.annual.0.level1": first }) } };
}

export const targetMutations: Mutations = {
  "target-no-number": (clean) => typed(clean, "indicators.annual.1.target", "若干"),
  "target-no-unit": (clean) => typed(clean, "indicators.annual.1.target", "≥100"),
  "target-no-unit.unit-in-name": (clean) =>
    typedAll(clean, { "indicators.annual.0.name": "特保经费发放人数", "indicators.annual.0.target": "354" }),
  "target-rate-range": (clean) => typed(clean, "indicators.annual.3.target", "1000%"),
  "target-rate-range.negative": (clean) => typed(clean, "indicators.annual.3.target", "-100%"),
  "target-direction": (clean) => typed(clean, "indicators.annual.9.target", "≤90%"),
  "target-direction.less-is-better": (clean) => typed(clean, "indicators.annual.6.target", "≥5%"),
  "target-satisfaction-low": (clean) => typed(clean, "indicators.annual.9.target", "≥60%"),
  "target-satisfaction-low.in-words": (clean) => typed(clean, "indicators.annual.9.target", "提升"),
  "target-not-gradable": (clean) => typed(clean, "indicators.annual.8.target", "长期"),
  "target-late": (clean) => typed(clean, "indicators.annual.4.target", "2024年6月底前"),
  "target-early": (clean) => typed(clean, "indicators.annual.4.target", "2021年12月底"),
  "target-below-last-year": (clean) => withLastYear(clean, "100%", "98%"),
  "level-points-differ": (clean) => withPoints(clean),
  "target-format": (clean) => typed(clean, "indicators.annual.9.target", ">=90%"),
  "target-upload": (clean) => typed(clean, "indicators.annual.4.target", "1月-12月"),
  "target-upload.blanks": (clean) => typed(clean, "indicators.annual.4.target", " 及时"),
  "target-zero": (clean) => typed(clean, "indicators.annual.1.target", "0件"),
  "weights-sum": (clean) =>
    withIndicators(clean, (indicators) =>
      indicators.map((indicator) => ({ ...indicator, weight: asAmount("9.5") })),
    ),
  "cost-no-amount": (clean) => typed(clean, "indicators.annual.5.target", "合理"),
  "cost-above-funding": (clean) =>
    typedAll(clean, {
      "indicators.annual.5.name": "项目总成本",
      "indicators.annual.5.target": "≤999999999万元",
    }),
  "cost-times-quantity": (clean) =>
    typedAll(clean, {
      "indicators.annual.5.name": "特保人员人均成本",
      "indicators.annual.5.target": "≤900万元/人",
    }),
  "target-slogan": (clean) =>
    typedAll(clean, { "indicators.annual.8.name": "可持续发展", "indicators.annual.8.target": "100%" }),
  "target-unit-not-of-rate": (clean) => typed(clean, "indicators.annual.3.target", "≤7工作日"),
  "name-figure-differs": (clean) =>
    typedAll(clean, {
      "indicators.annual.3.name": "资金发放准确率100%",
      "indicators.annual.3.target": "≥98%",
    }),
  "weight-unusual": (clean) =>
    withIndicators(clean, (indicators) =>
      indicators.map((indicator, index) => ({ ...indicator, weight: asAmount(index === 0 ? "0" : "10") })),
    ),
};
