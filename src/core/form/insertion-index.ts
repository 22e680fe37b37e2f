import type { LevelBranch } from "./level-names";
import { plainLevel, standardLevel1 } from "./levels";
import type { Levels } from "./project";

/**
 * Where a new indicator goes (0-based): behind the last of its 一级 and 二级, else behind the last of its 一级, else before
 * the first that the tree lists after its 一级, else to the end.
 */
export function insertionIndex(
  indicators: readonly Levels[],
  { level1, level2 }: Levels,
  tree: readonly LevelBranch[],
): number {
  const sameGroup = (other: Levels) => plainLevel(other.level1 ?? "") === plainLevel(level1 ?? "");
  const sameKind = (other: Levels) =>
    sameGroup(other) && plainLevel(other.level2 ?? "") === plainLevel(level2 ?? "");
  const last = indicators.findLastIndex(sameKind);
  if (last >= 0) return last + 1;
  const inGroup = indicators.findLastIndex(sameGroup);
  if (inGroup >= 0) return inGroup + 1;
  const rank = rankIn(tree, level1);
  const next = indicators.findIndex((other) => rankIn(tree, other.level1) > rank);
  return next < 0 || rank < 0 ? indicators.length : next;
}

function rankIn(tree: readonly LevelBranch[], level1: string | null): number {
  const standard = standardLevel1(level1 ?? "");
  return tree.findIndex((branch) => branch.level1 === standard);
}
