import { furtherTexts, type PaperWords } from "../paper-words";

/** Where things stand on a 绩效自评表. */
export const selfEvaluationWords: PaperWords = {
  money: [
    { part: "reason", words: /原因|说明$/ },
    { part: "weight", words: /分值|权重/ },
    { part: "score", words: /得分/ },
    { part: "rate", words: /执行率|支出率|完成率/ },
    { part: "executed", words: /执行|支出数|实际支出|决算|使用数/ },
    { part: "initial", words: /年初|当初/ },
    { part: "adjusted", words: /预算|调整|到位/ },
  ],
  indicator: [
    { part: "score", words: /得分|自评分|评分$/ },
    { part: "weight", words: /分值|权重/ },
    { part: "reason", words: /偏差|原因|未完成|改进措施/ },
    { part: "actual", words: /实际(完成)?(值|情况|数|水平)?(\(b\))?$|实际值|完成(值|情况|数)|完成指标/i },
  ],
  goals: [
    { part: "actual", words: /(实际|目标|年度|全年|总体)完成情况(综述|概述|说明)?$|^完成情况(综述)?$/ },
    {
      part: "expected",
      words:
        /^(预期|年初设定|年初绩效|年初|项目年度|项目|年度|年度绩效|总体|绩效|年度总体|年初设定绩效)目标(值|内容)?$/,
    },
  ],
  total:
    /^((自评|综合|项目|绩效自评|评价)?(总得分|总分值?|总评分)|(自评|综合|项目|绩效自评|最终)得分|(自评|综合|项目)?(得分|分值|总分)?(合计|总计|共计)(得分|分值?)?)$/,
  remarks: [
    { part: "grade", words: /^(自评|评价|绩效|绩效评价|自评结果|评定|绩效自评)?(等级|等次|评级|级别)$/ },
    { part: "conclusion", words: /^(自评|评价|绩效自评|绩效评价|自我评价)结论$/ },
    { part: "problems", words: /^(存在(的)?(主要)?问题|主要问题)(及原因|与原因|及原因分析)?$/ },
    { part: "measures", words: /^(下一步|拟采取)?(的)?改进(的)?措施(及(建议|结果应用(方案)?))?$/ },
  ],
  further: furtherTexts,
  moneyParts: ["initial", "adjusted", "executed", "weight", "rate", "score"],
};
