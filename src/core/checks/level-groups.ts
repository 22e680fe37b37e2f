import { level1sOf, plainLevel, standardLevel1 } from "../form/levels";
import type { Indicator, LevelPart, Levels } from "../form/project";
import { cellName } from "../grid/address";
import type { Subject } from "./subject";

/**
 * The standard 一级指标 that an indicator counts for: the one that its 二级 belongs under, or else its own 一级. So a
 * 社会效益指标 counts as 效益指标 even where it stands under 产出指标. Null where neither tells.
 */
export function groupOf({ level1, level2 }: Levels): string | null {
  const homes = level2 === null ? [] : level1sOf(level2);
  const own = level1 === null ? null : standardLevel1(level1);
  return homes.length === 1 ? (homes[0] ?? null) : (own ?? homes[0] ?? null);
}

/** Whether the form sorts its indicators into groups, but has none of this standard 一级指标. */
export function lacksGroup({ groups }: Subject, level1: string): boolean {
  // An indicator whose levels are lost may be of any group.
  return groups.length > 0 && groups.every((group) => group !== null) && !groups.includes(level1);
}

/** Whether the indicator's 二级 is this kind of output: 数量, 质量, 时效; 产出数量指标 is 数量. */
export function isOutputOf({ level2 }: Levels, kind: "数量" | "质量" | "时效"): boolean {
  return level2 !== null && plainLevel(level2).endsWith(kind);
}

/**
 * Whether the form lacks this kind of output though it has outputs and sorts them. Without any output the whole
 * group is missing, which is another rule's finding.
 */
export function lacksOutputOf({ project, groups }: Subject, kind: "数量" | "质量" | "时效"): boolean {
  const outputs = project.indicators.annual.filter((_, index) => groups[index] === "产出指标");
  // An indicator whose 二级 is lost may be of any kind.
  const areSorted = outputs.length > 0 && project.indicators.annual.every(({ level2 }) => level2 !== null);
  return areSorted && !outputs.some((output) => isOutputOf(output, kind));
}

/**
 * Whether the level's cell holds for these indicators only. A merged or carried-down cell holds for more rows: writing
 * into it would move them all.
 */
export function holdsOnlyFor(
  { project, places }: Subject,
  part: LevelPart,
  indexes: readonly number[],
): boolean {
  const cellOf = (index: number): string => {
    const cell = places[`indicators.annual.${index}.${part}`]?.cell;
    return cell ? cellName(cell) : "";
  };
  const own = new Set(indexes.map(cellOf).filter((cell) => cell !== ""));
  return project.indicators.annual.every((_, index) => indexes.includes(index) || !own.has(cellOf(index)));
}

/** Whether the indicator is about satisfaction, by its group or its name. */
export function isSatisfaction(indicator: Indicator): boolean {
  const { level1, level2, name } = indicator;
  return [level1, level2, name].some((text) => text?.includes("满意"));
}

const economicCosts: readonly string[] = ["成本", "经济成本", "产出成本"];

/** Whether an indicator is an amount of money by its levels; 社会成本 and 生态环境成本 need not be. */
export function isEconomicCost({ level1, level2 }: Levels): boolean {
  return economicCosts.includes(plainLevel(level2 ?? level1 ?? ""));
}
