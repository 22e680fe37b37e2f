import type { Language, Localized } from "../language/language";
import type { PaperField } from "./paper";

/** What the parts of later papers are called, by the end of their paths. */
const names: readonly (readonly [RegExp, Localized])[] = [
  [/goals\.expected$/, { "zh-CN": "预期目标", "en-US": "goal (预期目标)" }],
  [/goals\.actual$/, { "zh-CN": "实际完成情况", "en-US": "result (实际完成情况)" }],
  [/total\.weight$/, { "zh-CN": "总分值", "en-US": "sum of points (总分值)" }],
  [/total\.score$/, { "zh-CN": "总分", "en-US": "total score (总分)" }],
  [/levelWeights\.\d+\.points$/, { "zh-CN": "一级指标分值", "en-US": "points of the level (一级指标分值)" }],
  [/templateRows\.\d+$/, { "zh-CN": "三级指标", "en-US": "indicator name (三级指标)" }],
  [/\.label$/, { "zh-CN": "项目资金", "en-US": "funding (项目资金)" }],
  [/\.initial$/, { "zh-CN": "年初预算数", "en-US": "initial budget (年初预算数)" }],
  [/\.adjusted$/, { "zh-CN": "全年预算数", "en-US": "budget of the year (全年预算数)" }],
  [/\.executed$/, { "zh-CN": "全年执行数", "en-US": "spent in the year (全年执行数)" }],
  [/\.rate$/, { "zh-CN": "执行率", "en-US": "execution rate (执行率)" }],
  [/\.executedToDate$/, { "zh-CN": "截至目前的执行数", "en-US": "spent to date (1—N月执行数)" }],
  [/\.rateToDate$/, { "zh-CN": "截至目前的执行率", "en-US": "execution rate to date (1—N月执行率)" }],
  [/\.executedForecast$/, { "zh-CN": "全年预计执行数", "en-US": "forecast spending (全年预计执行数)" }],
  [/\.weight$/, { "zh-CN": "分值", "en-US": "points (分值)" }],
  [/\.score$/, { "zh-CN": "得分", "en-US": "score (得分)" }],
  [/\.name$/, { "zh-CN": "三级指标", "en-US": "indicator name (三级指标)" }],
  [/\.target$/, { "zh-CN": "年度指标值", "en-US": "target (年度指标值)" }],
  [/\.actual$/, { "zh-CN": "实际完成值", "en-US": "actual value (实际完成值)" }],
  [/\.reason$/, { "zh-CN": "偏差原因", "en-US": "reason (偏差原因)" }],
  [/\.toDate$/, { "zh-CN": "截至目前的执行情况", "en-US": "value to date (1—N月执行情况)" }],
  [/\.forecast$/, { "zh-CN": "全年预计完成情况", "en-US": "forecast (全年预计完成情况)" }],
  [
    /\.(likelihood|certain|possible|impossible)$/,
    { "zh-CN": "完成目标可能性", "en-US": "likelihood (完成目标可能性)" },
  ],
  [
    /\.(funds|rules|people|hardware|other|text)$/,
    { "zh-CN": "偏差原因分析", "en-US": "causes (偏差原因分析)" },
  ],
  [/\.note$/, { "zh-CN": "备注", "en-US": "note (备注)" }],
  [/\.level1$/, { "zh-CN": "一级指标", "en-US": "level-1 group (一级指标)" }],
  [/\.level2$/, { "zh-CN": "二级指标", "en-US": "level-2 group (二级指标)" }],
  [/\.grade$/, { "zh-CN": "评价等级", "en-US": "grade (评价等级)" }],
  [/\.conclusion$/, { "zh-CN": "评价结论", "en-US": "conclusion (评价结论)" }],
  [/\.problems$/, { "zh-CN": "存在问题", "en-US": "problems (存在问题)" }],
  [/\.measures$/, { "zh-CN": "改进措施", "en-US": "measures (改进措施)" }],
  [/\.indicators$/, { "zh-CN": "绩效指标", "en-US": "indicators (绩效指标)" }],
];
const rest: Localized = { "zh-CN": "表中文字", "en-US": "text of the form" };

/** What a field of a later paper is called in sentences, without the row that it belongs to. */
export function paperFieldName(field: PaperField, language: Language): string {
  return (names.find(([end]) => end.test(field))?.[1] ?? rest)[language];
}
