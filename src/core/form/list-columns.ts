/** What a column of a flat list of indicators (一体化 list) may hold, and what its header may be called; the first is the usual one. */
export const listColumnHeaders = {
  project: ["项目名称", "项目"],
  unit: ["单位", "单位名称", "实施单位", "预算单位", "项目单位"],
  department: ["主管部门", "部门名称"],
  year: ["年度", "预算年度"],
  category: ["类别", "项目类别"],
  budget: ["预算数", "年度预算数", "项目预算数"],
  annualGoal: ["年度目标", "年度绩效目标", "年度总目标", "年度总体目标"],
  level1: ["一级指标", "一级"],
  level2: ["二级指标", "二级"],
  name: ["三级指标", "三级", "指标名称", "绩效指标名称", "三级指标名称"],
  nature: ["指标性质", "指标类型"],
  sign: ["指标方向", "计算符号", "指标符号"],
  value: ["指标值", "年度指标值", "目标值"],
  measure: ["度量单位", "计量单位", "指标单位"],
  weight: ["分值", "权重"],
  note: ["备注", "指标解释", "指标说明"],
} as const;

export type ListColumnKey = keyof typeof listColumnHeaders;
export const listColumnKeys = Object.keys(listColumnHeaders) as readonly ListColumnKey[];

/** A column of a list: what it holds, and the header that the office's system has for it. */
export interface ListColumn {
  readonly is: ListColumnKey;
  readonly header: string;
}

/** What a column with this header holds; null for a header that nobody knows. */
export function listColumnOf(header: string): ListColumn | null {
  const written = header.trim();
  const bare = written.replace(/[（(][^（()）]*[）)]$/, "");
  const is = listColumnKeys.find((key) => (listColumnHeaders[key] as readonly string[]).includes(bare));
  return is ? { is, header: written } : null;
}

/** The first header that two columns have, which no table of Excel's may; null where all differ. */
export function repeatedHeader(columns: readonly ListColumn[]): string | null {
  const seen = new Set<string>();
  for (const { header } of columns) {
    const key = header.trim().toLowerCase();
    if (seen.has(key)) return header.trim();
    seen.add(key);
  }
  return null;
}

const columnsOf = (...headers: readonly string[]): readonly ListColumn[] =>
  headers.flatMap((header) => listColumnOf(header) ?? []);

/** The column sets of budget systems: `projects` tells of each row which project it is of, `indicators` is of one project. */
export const listPresets = {
  projects: columnsOf(
    ...["项目名称", "单位", "类别", "预算数", "年度目标", "一级", "二级", "三级"],
    ...["指标性质", "指标方向", "指标值", "度量单位", "分值"],
  ),
  indicators: columnsOf("一级指标", "二级指标", "指标名称", "计算符号", "指标值", "计量单位"),
} as const;

export type ListPreset = keyof typeof listPresets;
export const listPresetNames = Object.keys(listPresets) as readonly ListPreset[];
