import { asAmount } from "../../src/core/form/amount";
import type { IndicatorContents, PaperContents } from "../../src/core/form/paper-contents";
import { emptyProject, type Project } from "../../src/core/form/project";
import { makePaper } from "../../src/core/kinds/make/make-paper";

const targets = [
  ["产出指标", "数量指标", "保洁河道", "≥42条"],
  ["产出指标", "时效指标", "保洁及时性", "及时"],
  ["效益指标", "社会效益指标", "有效投诉", "≤10件"],
  ["满意度指标", "服务对象满意度指标", "居民满意度", "≥90%"],
] as const;

const project: Project = {
  ...emptyProject,
  year: 2026,
  name: "河道保洁",
  unit: "示例市河道所",
  funding: { ...emptyProject.funding, currency: "元", annualTotal: asAmount("250000.00") },
  goals: { overall: null, annual: "完成42条河道的保洁。" },
  indicators: {
    annual: targets.map(([level1, level2, name, target]) => ({
      ...{ level1, level2, name, target },
      ...{ weight: null, note: null },
    })),
    overall: [],
  },
};

/** A 自评表 made of a 申报表, with what was spent and reached filled in; points are 25, 25, 30 and 10. */
export function filledPaper(
  actuals: readonly (string | undefined)[],
  executed = "215,457.60",
): PaperContents {
  const made = makePaper("selfEvaluation", project);
  const [total, ...parts] = made.funding;
  const spent = { adjusted: "250,000.00", executed };
  return {
    ...made,
    funding: total ? [{ ...total, amounts: { ...total.amounts, ...spent } }, ...parts] : [],
    indicators: made.indicators.map((indicator, at): IndicatorContents => {
      const actual = actuals[at];
      return actual === undefined ? indicator : { ...indicator, actual };
    }),
  };
}

/** A 监控表 of January to July, made of the same 申报表, with nothing filled in yet. */
export function monitoringPaper(): PaperContents {
  return makePaper("monitoring", project, { months: 7 });
}
