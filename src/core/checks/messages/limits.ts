import type { Localized } from "../../language/language";
import type { LimitName } from "../limits";

/** What each limit is called. */
export const limitTitles: Readonly<Record<LimitName, Localized>> = {
  goalLength: {
    "zh-CN": "年度总目标的字数（最少、最多）",
    "en-US": "Characters of the annual goal (fewest, most)",
  },
  satisfactionFloor: { "zh-CN": "满意度指标值下限（%）", "en-US": "Lowest satisfaction target (%)" },
  weightSums: { "zh-CN": "分值合计应为", "en-US": "Weights add up to" },
  nameLength: { "zh-CN": "项目名称最多字数", "en-US": "Most characters of the project name" },
  indicatorCount: { "zh-CN": "三级指标最少个数", "en-US": "Fewest level-3 indicators" },
};
