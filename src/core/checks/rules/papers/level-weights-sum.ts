import { figureOf, isNear, sum, written } from "../../../kinds/scoring/figures";
import { found, paperRule } from "../../papers/paper-rule";
import type { Verdict } from "../../rule";

/** The points that the cell of a 一级指标 prints (产出指标(50分)) are not the sum of its indicators' points. */
export const levelWeightsSum = paperRule({
  id: "level-weights-sum",
  severity: "error",
  basis: "arithmetic",
  check: ({ levelWeights, indicators }) =>
    levelWeights.flatMap(({ level1, points }, index): Verdict[] => {
      const own = indicators.filter((indicator) => indicator.level1.text === level1);
      const weights = own.flatMap(({ weight }) => figureOf(weight) ?? []);
      const printed = figureOf(points);
      if (!printed || own.length === 0 || weights.length < own.length) return [];
      const right = sum(weights);
      if (isNear(printed, right)) return [];
      const values = { level: level1, said: written(printed), sum: written(right) };
      return [found(`paper.levelWeights.${index}.points`, { values })];
    }),
});
