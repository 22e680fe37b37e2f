/** What may be wrong in a layout file (版式文件); `{value}` is what was found there. */
export const layoutFileInChinese = {
  kind: '应为 "performance-target-layout"，现在是 {value}；请选择助手导出的版式文件。',
  version: "应为 1，现在是 {value}；文件由别的版本导出，请更新助手后再导入。",
  columns: '应为列名，如 "A" 或 "B:C"，现在是 {value}。',
  down: "应为 1 到 200 的整数（表头行数可以是 0），现在是 {value}。",
  text: "应为不超过 2000 字的文字，现在是 {value}。",
  placeholder: "花括号里写的不是本表的栏目，请改正：{value}。",
  field: "没有 {value} 这个栏目。",
  style: "没有 {value} 这种样式。",
  stands:
    '应为 "beside"（与年度指标左右并列）、"above"（在年度指标上方）或 "shared"（同一行，只有指标值分开），现在是 {value}。',
  list: "应为方括号括起来的一列内容，现在是 {value}。",
  name: "应为 1 到 40 个字的版式名称，现在是 {value}。",
  currency: "应为“万元”或“元”，现在是 {value}。",
  "date-style": '应为 "chinese"（2026 年 1 月 1 日）或 "slash"（2026/1/1），现在是 {value}。',
  "yes-no": "应为 true 或 false，现在是 {value}。",
  font: "应为 1 到 31 个字的字体名称，现在是 {value}。",
  size: "应为 1 到 409 磅的字号，现在是 {value}。",
  colour: '应为颜色，如 "#D9D9D9"，或 null（没有底色），现在是 {value}。',
  width: "应为 2 到 26 个列宽，每个 1 到 1000 磅，现在是 {value}。",
} as const;

export type LayoutFileTextKey = keyof typeof layoutFileInChinese;
