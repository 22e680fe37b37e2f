import type { LevelBranch } from "../form/level-names";
import { plainLevel } from "../form/levels";
import type { Levels } from "../form/project";
import type { FormReading } from "../recognise/reading";

const same = (a: string, b: string): boolean => plainLevel(a) === plainLevel(b);

/** The 一级 and 二级 that stand on the form, filled in or not, in the order of its rows. */
export function printedTree({
  slots,
  places,
  project,
}: Pick<FormReading, "slots" | "places" | "project">): LevelBranch[] {
  const filled = project.indicators.annual.map(({ level1, level2 }, at) => ({
    levels: { level1, level2 },
    row: places[`indicators.annual.${at}.name`]?.cell.row ?? 0,
  }));
  const printed = slots
    .filter(({ list }) => list === "annual")
    .map(({ row, level1, level2 }) => ({ levels: { level1, level2 }, row }));
  const rows = [...filled, ...printed].sort((a, b) => a.row - b.row);
  return rows.reduce<LevelBranch[]>((tree, { levels }) => withLevels(tree, levels), []);
}

function withLevels(tree: LevelBranch[], { level1, level2 }: Levels): LevelBranch[] {
  return level1 === null || level2 === null ? tree : joinTrees(tree, [{ level1, level2s: [level2] }]);
}

/** A tree with what another one has besides: its 二级 behind those of the same 一级, its other 一级 behind all. */
export function joinTrees(tree: readonly LevelBranch[], other: readonly LevelBranch[]): LevelBranch[] {
  const joined = tree.map(({ level1, level2s }) => {
    const more = other.filter((branch) => same(branch.level1, level1)).flatMap((branch) => branch.level2s);
    const added = more.filter((level2) => !level2s.some((own) => same(own, level2)));
    return { level1, level2s: [...level2s, ...added] };
  });
  const missing = other.filter(({ level1 }) => !tree.some((branch) => same(branch.level1, level1)));
  return [...joined, ...missing];
}
