import type { Localized } from "../language/language";

/**
 * What a rule rests on. A clause is named only where its wording was read; otherwise the document alone, or
 * 填报惯例 where real forms and instructions show the practice.
 */
export const bases = {
  practice: { "zh-CN": "填报惯例", "en-US": "Filing practice" },
  arithmetic: { "zh-CN": "表内勾稽关系", "en-US": "Arithmetic within the form" },
  consistency: { "zh-CN": "表内前后一致", "en-US": "Consistency within the form" },
  localInstructions: {
    "zh-CN": "地方财政部门填表说明",
    "en-US": "Filling instructions of local finance bureaus",
  },
  budgetSystem: {
    "zh-CN": "预算管理一体化系统录入校验",
    "en-US": "Entry checks of the integrated budget management system (预算管理一体化系统)",
  },
  goalMethod: {
    "zh-CN": "财预〔2015〕88号《中央部门预算绩效目标管理办法》",
    "en-US": "财预〔2015〕88号, Measures on performance targets in central departments' budgets",
  },
  transferInstructions: {
    "zh-CN": "财预〔2015〕163号《中央对地方专项转移支付绩效目标管理暂行办法》填报说明",
    "en-US": "财预〔2015〕163号, filling instructions for performance targets of earmarked transfers",
  },
  indicatorGuide: {
    "zh-CN": "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》",
    "en-US": "财预〔2021〕101号, Guide to core performance targets and indicators of project expenditure",
  },
  performanceOpinion: {
    "zh-CN": "中发〔2018〕34号《关于全面实施预算绩效管理的意见》",
    "en-US": "中发〔2018〕34号, Opinions on full performance management of budgets",
  },
} as const satisfies Record<string, Localized>;

export type BasisId = keyof typeof bases;

/** The first year whose forms a document could be asked of: they are filled in the year before. */
const firstYears: Readonly<Partial<Record<BasisId, number>>> = {
  goalMethod: 2016,
  transferInstructions: 2016,
  performanceOpinion: 2019,
  indicatorGuide: 2022,
};

/** Whether a form of this year, null for an unknown one, could not yet follow the document. */
export function isYoungerThan(basis: BasisId, year: number | null): boolean {
  return year !== null && year < (firstYears[basis] ?? 0);
}
