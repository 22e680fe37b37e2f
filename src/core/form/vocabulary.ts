const words = (list: string): readonly string[] => list.split(" ");

/** The comparison signs (计算符号) of a target. */
export const operators = ["≥", ">", "≤", "<", "="] as const;
export type Operator = (typeof operators)[number];

/** What people write before a number for each sign; `》` and `《` are slips of the input method. */
export const signsBefore: Readonly<Record<Operator, readonly string[]>> = {
  "≥": words(
    "≥ >= => ≧ ⩾ 》 》= 大于等于 大于或等于 大于且等于 高于等于 高于或等于 多于等于 不低于 不少于 不小于 不得低于 不得少于 不得小于 不应低于 不应少于 未低于 未少于 至少 最少 最低 达到 达到或超过 达",
  ),
  ">": words("> 大于 高于 多于 超过 超出"),
  "≤": words(
    "≤ <= =< ≦ ⩽ 《 《= 小于等于 小于或等于 小于且等于 低于等于 低于或等于 少于等于 不超过 不超出 不高于 不大于 不多于 不得超过 不得高于 不得大于 不得多于 不应超过 不应高于 未超过 未超出 未高于 至多 最多 最高 控制在",
  ),
  "<": words("< 小于 低于 少于 不足 不到 不满 未满"),
  "=": words("= 等于"),
};

/** What people write behind the unit instead of a sign before the number. */
export const signsBehind: Readonly<Record<Exclude<Operator, "=">, readonly string[]>> = {
  "≥": words("以上 及以上 (含)以上 含以上 以上(含) 及以上(含)"),
  ">": words("(不含)以上 以上(不含) 不含以上"),
  "≤": words("以内 之内 内 以下 及以下 (含)以下 含以下 以下(含) 及以下(含) (含)以内 以内(含)"),
  "<": words("(不含)以下 以下(不含) 不含以下 (不含)以内 以内(不含)"),
};

/** Signs with no direction of their own: words behind the number, if there are any, say it (`达到5%以下`). */
export const softSigns: readonly string[] = words("达 达到 控制在");

/**
 * The budget system's sign codes (计算符号). The sources give 1 and 2 together for > and ≥, 4 and 5 for < and ≤;
 * they are taken here in that order.
 */
export const signCodes: ReadonlyMap<string, Operator> = new Map([
  ["1", ">"],
  ["2", "≥"],
  ["3", "="],
  ["4", "<"],
  ["5", "≤"],
]);

/** What stands in a sign column and is no sign: the kind of the indicator, its direction, or their system codes. */
export const signColumnKinds: readonly string[] = [
  ...words("定性 定性指标 定量 定量(其他) 定量指标 不适用 6 9 10"),
  ...words("正向 正向指标 反向 反向指标 负向 负向指标"),
];

/** The spellings of per cent; each means `%`. */
export const percentSpellings: readonly string[] = words("% (%) 百分比 percent pct");

/** Units (计量单位) as forms write them; a compound such as 元/亩 is made of two. */
export const units: readonly string[] = [
  ...percentSpellings,
  ...words("比例 百分点 个百分点 ‰ 倍"),
  ...words(
    "人 名 位 人次 户 户次 家 家次 个 项 项次 件 起 宗 例 次 场 场次 期 篇 份 批 批次 组 套 台 台套 辆",
  ),
  ...words("座 处 条 只 头 株 棵 册 本 部 栋 幢 间 单 种 种次 张 幅 块 根 盏 艘 课时 学时"),
  ...words(
    "微克 毫克 μg µg ug mg g L 毫升 mL ml 分贝 dB ℃ °C 千瓦时 kWh h MB GB TB Mbps 吨标煤 标准箱 车次 班次",
  ),
  ...words("米 M m 厘米 cm 毫米 mm 公里 千米 km 平方米 平米 ㎡ m² m2 平方公里 立方米 m³ m3 亩 公顷"),
  ...words("公斤 千克 kg 克 斤 吨 升 千瓦 元"),
  ...words("天 日 工作日 个工作日 小时 个小时 分钟 秒 月 个月 季度 年 周"),
];

/** Words that stand for a target without a number (定性指标值), by what they promise. */
export const qualitativeWords = {
  improve: words("改善 提升 提高 增强 增加 显著提升 明显改善 有效提升 稳步提高 持续改善 巩固提高 逐步提高"),
  reduce: words("减少 降低 有效减少"),
  state: words("健全 完善 有效 便利 及时 合理 可控 规范 充分 明确 优良 良好 达标"),
  plan: words("按计划实施 不超预算 控制在预算内 严格执行相关制度 应保尽保"),
} as const;

/** Words that no one can grade (不可衡量): they say how long or for what, never how much. */
export const weakWords = words(
  "长期 长远 持续影响 有力保障 持续保障 正面支撑 保驾护航 达成预期指标 较强 较好 较高 较大 较优 逐步加强 不断加强 持续加强 进一步加强",
);
