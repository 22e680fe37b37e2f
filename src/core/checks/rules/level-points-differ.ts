import { asAmount, compareAmounts, sumAmounts } from "../../form/amount";
import type { Amount, FieldPath } from "../../form/project";
import { fold } from "../../form/text";
import type { Rule, Verdict } from "../rule";
import type { Subject } from "../subject";

const points = /\((\d{1,3}(?:\.\d)?)分?\)$/;

/** The points printed beside a level, 产出指标（50分）, and the weights of the indicators under it. */
interface Level {
  readonly field: FieldPath;
  readonly words: string;
  readonly points: Amount;
  readonly weights: (Amount | null)[];
}

/** The levels that print their points, by their cells. */
function levelsOf({ project, places }: Subject): readonly Level[] {
  const levels = new Map<string, Level>();
  for (const [index, { weight }] of project.indicators.annual.entries())
    for (const part of ["level1", "level2"] as const) {
      const field = `indicators.annual.${index}.${part}` as const;
      const place = places[field];
      const [, own] = points.exec(fold(place?.text ?? "")) ?? [];
      if (!place || own === undefined) continue;
      const key = `${place.cell.row} ${place.cell.column}`;
      const words = fold(place.text).replace(points, "");
      const level = levels.get(key) ?? { field, words, points: asAmount(own), weights: [] };
      level.weights.push(weight);
      levels.set(key, level);
    }
  return [...levels.values()];
}

function verdictOn({ field, words, points: printed, weights }: Level): readonly Verdict[] {
  const known = weights.filter((weight) => weight !== null);
  const sum = sumAmounts(known);
  if (known.length < weights.length || compareAmounts(sum, printed) === 0) return [];
  return [{ verdict: "found", field, values: { level: words, points: printed, sum } }];
}

/** The weights (分值) of a level's indicators do not add up to the points printed beside it; only where all are there. */
export const levelPointsDiffer: Rule = {
  id: "level-points-differ",
  severity: "warning",
  basis: "arithmetic",
  check: (form) => levelsOf(form).flatMap(verdictOn),
};
