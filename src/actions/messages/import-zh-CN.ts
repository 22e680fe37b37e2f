/** Texts of the report on an import; `{placeholders}` are filled in. */
export const importReportInChinese = {
  name: "导入报告",
  form: "申报表",
  source: "来源",
  way: "处理方式",
  target: "所在工作表",
  repairs: "自动更正",
  remains: "没有对应栏目的内容",
  notes: "说明",
  "new-sheet": "新建工作表（{layout}）",
  "into-form": "写入已有申报表，{count} 处",
  "as-it-is": "原样复制工作表",
  "no-form": "（没有申报表的工作表）",
  "formulas-kept": "保留公式 {count} 个",
  "formulas-refers-elsewhere": "{count} 个公式引用了其他工作表、其他文件或名称，只保留结果：{cells}",
  "formulas-not-plain": "{count} 个公式含有不沿用的函数或写法，只保留结果：{cells}",
  "formulas-other-result": "{count} 个公式复制后显示会与原来不同，只保留结果：{cells}",
  unnamed: "（未填项目名称）",
  refused: "没有写入：{fields}",
  "left-empty": "待填：{fields}",
  "an-indicator": "指标“{indicator}”",
  "not-read": "没有导入",
  "layout-shanghai-2023": "上海 2023 年格式",
  "layout-shanghai-2026": "上海 2026 年格式",
} as const;

export type ReportKey = keyof typeof importReportInChinese;
