/**
 * The values that 项目类别 and 项目性质 may have on the Shanghai forms. 2023 has no 项目性质. Of the 2026 values only
 * 特定目标类 and 阶段性项目 were seen on a form; the others follow from the classes of the budget system.
 */
export const categories = {
  "shanghai-2023": ["经常性项目", "一次性项目"],
  "shanghai-2026": ["特定目标类", "其他运转类"],
} as const;

/** The values of 项目性质 on the Shanghai form of 2026. */
export const natures = ["经常性项目", "阶段性项目", "一次性项目"] as const;
