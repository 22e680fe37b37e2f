/** Texts of what an earlier year's form said; `{placeholders}` are filled in. */
export const lastYearInChinese = {
  "last-year": "上年",
  "earlier-year": "{year} 年",
  said: "{when} {text}",
  change: "{amount} {unit}",
  "change-percent": "{amount} {unit}，{percent}%",
  reached: "{when}目标 {target}，实际完成 {actual}",
  "reached-alone": "{when}实际完成 {actual}",
  spent: "{when}预算 {budget} {unit}，执行 {executed} {unit}，执行率 {rate}%",
  take: "沿用",
  "take-of": "沿用{when}的{field}：{text}",
} as const;

/** The name of a text of this part. */
export type LastYearTextKey = keyof typeof lastYearInChinese;
