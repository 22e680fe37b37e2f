import type { KindOfForm } from "../form-kind";

/** 绩效自评表: what was spent and reached in the year, with points. */
export const selfEvaluation: KindOfForm = {
  kind: "selfEvaluation",
  name: { "zh-CN": "绩效自评表", "en-US": "self-evaluation form" },
  title: /自评|自我评价|绩效目标完成情况/,
  telling: [
    /^(全年|年度)?实际(完成)?(值|情况)(\(B\))?$/i,
    /^(指标)?完成值(\(B\))?$/i,
    /^(自评)?得分$/,
    /^年度(总体)?目标完成情况(综述)?$/,
    /^(偏差|未完成)原因(分析)?/,
  ],
  usual: [
    /^(全年|预算)?执行数(\(B\))?$/i,
    /^(预算)?执行率(\(B\/A\))?$/i,
    /^全年预算数(\(A\))?$/i,
    /^分值$/,
    /^总分$/,
  ],
};
