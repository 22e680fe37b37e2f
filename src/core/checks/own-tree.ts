import { isLevel1, isLevel2 } from "../form/levels";
import { nearestLevel } from "../form/nearest-level";
import { levelParts, type Indicator } from "../form/project";

/** Whether a name is a 一级 or a 二级 of any scheme. */
export const isKnown = { level1: isLevel1, level2: isLevel2 } as const;

/** So many names that nobody knows are no slips: they are the printed names of a tree of its own, which is no fault. */
const namesOfOwnTree = 2;

/** Whether the form sorts its indicators by a tree that is in no scheme, as 投入与管理目标 / 影响力目标 does: what stands where is its own affair. */
export function followsOwnTree(indicators: readonly Indicator[]): boolean {
  return levelParts.some((part) => {
    const names = indicators
      .map(({ [part]: level }) => level)
      .filter((level) => level !== null && !isKnown[part](level) && nearestLevel(level) === null);
    return new Set(names).size >= namesOfOwnTree;
  });
}
