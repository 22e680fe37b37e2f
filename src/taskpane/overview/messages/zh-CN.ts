/** Texts of the overview; `{placeholders}` are filled in. */
export const overviewInChinese = {
  summary: "资金汇总",
  "annual-sum": "年度资金合计",
  fiscal: "当年财政拨款",
  carried: "上年结转资金",
  other: "其他资金",
  unsplit: "未列明来源",
  "of-year": "{year} 年",
  "no-year": "未填年度",
  further: "汇总与报告",
  "no-currency": "{count} 张没有注明金额单位，没有计入。",
  "no-amount": "{count} 张没有年度金额，没有计入。",
  "by-project": "按项目查看",
  "other-projects": "其余 {count} 个项目",

  search: "搜索项目、工作表、单位或拼音首字母",
  "in-order": "按工作表顺序",
  "by-findings": "问题多的在前",
  order: "排序",
  forms: "申报表",
  "found-count": "找到 {found} 张，共 {count} 张",
  "all-count": "共 {count} 张",
  "nothing-found": "没有符合“{wanted}”的申报表。",
  unnamed: "（未填项目名称）",
  "currency-missing": "单位不明",
  "amount-missing": "未填金额",
  complete: "已填 {filled} / {asked} 项",
  "to-fill-count": "待填 {count}",
  "error-count": "错误 {count}",
  "warning-count": "警告 {count}",
  "hint-count": "提示 {count}",
  clean: "没有发现问题",
} as const;

/** The name of a text of the overview. */
export type OverviewTextKey = keyof typeof overviewInChinese;
