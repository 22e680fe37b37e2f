import { level1Names, level2Names } from "./level-names";
import { remembering } from "./remember";
import { fold } from "./text";

const longestLevelCell = 60;
const bracketed = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g;
const stars = /^[★☆▲△*※◆●]+|[★☆▲△*※◆●:]+$/g;
const numbering = /^(?:[一二三四五六七八九十]+[、.]|\d+[、.]?)/;
const score = /(?:\d+(?:\.\d+)?(?:[-–—~]\d+(?:\.\d+)?)?)?分$|\d+$/;

/**
 * Reads the text of a 一级 or 二级 cell: blanks, stars, numbering and scores go, so that `成本指标(0-20)分`, `★数量指标` and
 * `经济效益 指标` give `成本指标`, `数量指标` and `经济效益指标`. The name stays as written, with or without 指标.
 * @returns null where what is left is not the name of a level.
 */
export function readLevel(text: string): string | null {
  if (text.length > longestLevelCell) return null;
  const name = fold(text).replace(bracketed, "").replace(stars, "").replace(numbering, "").replace(score, "");
  return isLevel1(name) || isLevel2(name) ? name : null;
}

/** The name without 指标 or 目标, for comparison: the budget system compares levels so. `指标` alone gives an empty text. */
export const plainLevel = remembering((name: string): string => fold(name).replace(/(指标|目标)$/, ""));

/** Whether the text is the name of a 一级指标, of any scheme or as a synonym. */
export function isLevel1(name: string): boolean {
  return level1Names.has(plainLevel(name));
}

/** Whether the text is the name of a 二级指标, of any scheme or as a synonym. 成本指标 and 满意度指标 are both levels. */
export function isLevel2(name: string): boolean {
  return level2Names.has(plainLevel(name));
}

/** The standard 一级指标 that a name means: 产出指标 for 项目完成指标. Null for unknown ones and for 投入, 过程, 决策. */
export function standardLevel1(name: string): string | null {
  return level1Names.get(plainLevel(name)) ?? null;
}

/** The standard 一级指标 that the 二级指标 may stand under in any scheme, the natural one first; none for an unknown name. */
export function level1sOf(level2: string): readonly string[] {
  return level2Names.get(plainLevel(level2)) ?? [];
}

/** The one natural 一级指标 of a 二级指标; null for 成本指标, which is a 一级指标 in one scheme and 二级 in another. */
export function inferLevel1(level2: string): string | null {
  return plainLevel(level2) === "成本" ? null : (level1sOf(level2)[0] ?? null);
}

/** Whether the 二级指标 may stand under the 一级指标 in any scheme; an unknown name is not held against the form. */
export function belongs(level2: string, level1: string): boolean {
  if (!isLevel1(level1) || !isLevel2(level2)) return true;
  return level1sOf(level2).includes(standardLevel1(level1) ?? "");
}
