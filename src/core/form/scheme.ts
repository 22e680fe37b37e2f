import type { Scheme } from "./level-names";
import { plainLevel, standardLevel1 } from "./levels";
import type { Levels } from "./project";

const costKinds = ["经济成本", "社会成本", "生态环境成本"];

/**
 * The scheme that a form's indicators follow, told by what only one of them has: 成本 as 一级 (2021, shanghai), 成本
 * under 产出 (2015), 可持续影响 (2015, shanghai). Null where they show nothing of the kind.
 */
export function detectScheme(indicators: readonly Levels[]): Scheme | null {
  const rows = indicators.map(({ level1, level2 }) => ({
    level1: standardLevel1(level1 ?? ""),
    level2: plainLevel(level2 ?? ""),
  }));
  const hasCostGroup = rows.some((row) => row.level1 === "成本指标" || costKinds.includes(row.level2));
  const hasSustainability = rows.some((row) => row.level2 === "可持续影响");
  const hasCostOutput = rows.some((row) => row.level1 === "产出指标" && row.level2.endsWith("成本"));
  if (hasCostGroup) return hasSustainability ? "shanghai" : "2021";
  return hasSustainability || hasCostOutput ? "2015" : null;
}
