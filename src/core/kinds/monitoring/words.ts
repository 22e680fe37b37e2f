import { furtherTexts, type PaperWords } from "../paper-words";

/** Where things stand on a 绩效运行监控表. */
export const monitoringWords: PaperWords = {
  money: [
    { part: "executedForecast", words: /预计|预测/ },
    { part: "rateToDate", words: /执行率|支出率|支出进度/ },
    { part: "executedToDate", words: /执行|支出/ },
    { part: "initial", words: /年初|预算/ },
  ],
  indicator: [
    { part: "likelihood", words: /可能性/ },
    { part: "certain", words: /^确定能(完成)?$/ },
    { part: "possible", words: /^有可能(完成)?$/ },
    { part: "impossible", words: /^(完全)?不可能(完成)?$/ },
    { part: "funds", words: /^经费保障/ },
    { part: "rules", words: /^制度保障/ },
    { part: "people", words: /^人员保障/ },
    { part: "hardware", words: /^硬件(条件)?保障/ },
    { part: "other", words: /^其[他它](原因)?$/ },
    { part: "text", words: /原因|偏差/ },
    { part: "forecast", words: /预计|预测/ },
    { part: "toDate", words: /执行情况|完成(情况|值|数)|执行值|实际值|进展/ },
    { part: "note", words: /^备注/ },
  ],
  goals: [
    {
      part: "expected",
      words: /^(预期|年初设定|项目年度|年度|年度绩效|总体|绩效|年度总体|项目绩效)目标(值|内容)?$/,
    },
  ],
  total: null,
  remarks: [],
  further: furtherTexts,
  moneyParts: ["initial", "executedToDate", "rateToDate", "executedForecast"],
};
