/** What may be wrong with a project given as JSON; {value} is what was found there. */
export const problemsInChinese = {
  missing: "缺少这一项；没有内容时请写 null",
  object: "这里应当是一个对象，实际是 {value}",
  list: "这里应当是一个列表，实际是 {value}",
  text: "这里应当是文字，实际是 {value}",
  months: "月份应为 1 到 12 的整数，没有时请写 null",
  "empty-text": "文字不能为空；没有内容时请写 null",
  amount: '金额应写成带引号的纯数字，例如 "3313.50"，实际是 {value}',
  date: "日期应写成 2023-01-31、2023-01 或 2023，实际是 {value}",
  calendar: "日历上没有这一天：{value}",
  year: "年度应当是 2000 到 2099 之间的整数，实际是 {value}",
  currency: "金额单位只能是“万元”或“元”，实际是 {value}",
} as const;

/** A kind of problem with a project given as JSON. */
export type ProblemKind = keyof typeof problemsInChinese;
