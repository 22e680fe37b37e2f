/** Sentences about what was changed between two versions of a form; `{placeholders}` are filled in. */
export const versionsInChinese = {
  changed: "{field}由“{before}”改为“{after}”",
  filled: "{field}补填“{after}”",
  emptied: "{field}“{before}”已删去",
  "of-row": "“{row}”的",
  "row-added": "新增“{text}”",
  "row-gone": "删去“{text}”",
  "text-added": "新增文字“{text}”（未识别为表中栏目）",
  "text-gone": "删去文字“{text}”（未识别为表中栏目）",
} as const;

/** The name of a sentence about versions. */
export type VersionsTextKey = keyof typeof versionsInChinese;
