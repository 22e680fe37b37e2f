/** Texts of the sections for 自评表 and 监控表; `{placeholders}` are filled in. */
export const papersInChinese = {
  money: "项目资金",
  goals: "年度总体目标",
  indicators: "绩效指标",
  result: "总分和评价",
  "unnamed-row": "第 {number} 行资金",
  "unnamed-indicator": "第 {number} 项指标",
  "of-row": "{part}，{row}",
  target: "指标值 {target}",
  "no-target": "没有指标值",
  "computed-as": "应为 {text}",
  agrees: "与计算一致",
  how: "怎么算的",
  take: "填入 {text}",
  "band-partly": "按部分完成计 {from}～{to} 分，请填得分。",
  "band-missed": "按未完成计 {from}～{to} 分，请填得分。",
  causes: "偏差原因分析",
  months: "截至 {months} 月",
  "months-unknown": "表上没有写明监控到几月，不能给出信号。",
  "light-of-money": "资金支出",
  "light-of-all": "总体",
  red: "红灯 · 严重滞后",
  yellow: "黄灯 · 有偏差",
  green: "绿灯 · 正常",
  blue: "蓝灯 · 超出预期",
  "words-reached": "达成预期指标",
  "words-partly": "部分达成预期指标",
  "words-missed": "未达成预期指标",
} as const;

/** The name of a text of these sections. */
export type PapersTextKey = keyof typeof papersInChinese;
