import { belongs, inferLevel1, level1sOf, standardLevel1 } from "../../form/levels";
import type { Word } from "./word";

function isBoth({ level }: Word): boolean {
  return level.isLevel1 && level.isLevel2;
}

function mayStandUnder(level2: Word, level1: Word): boolean {
  const standard = standardLevel1(level1.level.name ?? "");
  return level2.level.isLevel2 && standard !== null && level1sOf(level2.level.name ?? "").includes(standard);
}

/** Whether a name that is a 一级 and a 二级 alike (成本指标, 满意度指标) is the 一级 here. */
function isFirstLevel(
  word: Word,
  before: Word | undefined,
  next: Word | undefined,
  above: string | null,
): boolean {
  if (next && !next.level.isLevel1 && mayStandUnder(next, word)) return true;
  if (before && before.level.isLevel1 && mayStandUnder(word, before)) return false;
  if (next && mayStandUnder(next, word)) return true;
  return !(above && belongs(word.level.name ?? "", above));
}

/**
 * Decides for names that are levels of both kinds which they are: the 一级 before a 二级 that stands under it, the 二级
 * below a 一级 that it may stand under (成本指标 in 产出指标), else the 一级.
 */
export function resolveLevels(words: readonly Word[]): Word[] {
  const resolved: Word[] = [];
  /** The 一级 that holds, named or as the 二级 names have it. */
  let above: string | null = null;
  words.forEach((word, at) => {
    let own = word;
    if (isBoth(word)) {
      const isLevel1 = isFirstLevel(word, resolved[at - 1], words[at + 1], above);
      own = { ...word, level: { ...word.level, isLevel1, isLevel2: !isLevel1 } };
    }
    const { name, isLevel1, isLevel2 } = own.level;
    if (isLevel1) above = name;
    else if (isLevel2 && name !== null && (above === null || !belongs(name, above)))
      above = inferLevel1(name) ?? above;
    resolved.push(own);
  });
  return resolved;
}
