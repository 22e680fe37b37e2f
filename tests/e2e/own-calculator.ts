/** A target in the tests' own eyes: its sign, figure and unit; null for words. */
function figures(target: string): { sign: string; figure: number; unit: string } | null {
  const found = /^\s*([<>≤≥=＜＞]?)\s*(\d+(?:\.\d+)?)\s*(\S*)\s*$/.exec(target);
  return found && { sign: found[1] ?? "", figure: Number(found[2]), unit: found[3] ?? "" };
}

const isLimit = (sign: string): boolean => /[<≤＜]/.test(sign);

/** What a test says was reached of a target: in the year four fifths of it, in half a year half; a limit is kept; words are reached. */
export function reachedFor(target: string, when: "half" | "year"): string {
  const found = figures(target);
  if (!found) return when === "half" ? "部分达成预期指标" : "达成预期指标";
  const { sign, figure, unit } = found;
  const share = when === "half" ? 0.5 : 0.8;
  return `${Number((figure * (isLimit(sign) ? 0.5 : share)).toFixed(4))}${unit}`;
}

/** The score of what `reachedFor` says of the year, to the hundredth: by its own sum, not by the code's. */
export function ownScore(target: string, points: number): number {
  const found = figures(target);
  if (!found || found.figure === 0 || isLimit(found.sign)) return points;
  return Math.round(points * 80) / 100;
}
