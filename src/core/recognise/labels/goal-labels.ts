import { remembering } from "../../form/remember";
import { timeWords, joiners } from "./affixes";
import { segmenter } from "./segments";
import { words } from "../../form/words";

/** The words that labels of goals are made of. */
const goalWords = {
  ...timeWords,
  goal: words("目标 总目标"),
  filler: [
    ...joiners,
    ...words("项目 专项 专项资金 资金 绩效 总 总体 整体 主要 预期 设定 工作 计划 滚动 实施"),
  ],
  behind: words("描述 情况 内容 成果 概述 说明 设定情况 填报"),
} as const;
type GoalWord = keyof typeof goalWords;

const cut = segmenter<GoalWord>(goalWords);
const years = /20\d{2}年?(?:度|[-–—~至]+20\d{2}年?)?/;

/** 总 is the main goal there, not the whole project's. */
const undecided = "绩效总目标";

/** What a goal's label names, and how telling it is; the lowest rank wins. */
export interface GoalLabel {
  readonly goal: "overall" | "annual";
  readonly rank: number;
}

/**
 * Reads the words of a goal's label: 年度总体目标, 中长期绩效目标, 2024年绩效目标. One that does not say for which time it is
 * (绩效目标) counts as the year's, and as the least telling. Null if the words are no goal's.
 */
export const readGoalLabel = remembering((label: string): GoalLabel | null => {
  if (label === undecided) return { goal: "annual", rank: 2 };
  const words = cut(label.replace(years, (year) => (year.length > "2024年度".length ? "中期" : "年度")));
  if (!words) return null;
  const has = (word: GoalWord): boolean => words.some(({ role }) => role === word);
  if (!has("goal") || has("last") || words.length < 2)
    return label === "总目标" ? { goal: "overall", rank: 1 } : null;
  // Of a label's words the first is the most telling: 总体 behind 年度 only says that it is the main goal.
  if (has("annual")) return { goal: "annual", rank: 0 };
  const isOverall = has("total") || words.some(({ text }) => text === "总" || text === "总目标");
  return isOverall ? { goal: "overall", rank: has("total") ? 0 : 1 } : { goal: "annual", rank: 2 };
});
