import type { Indicator } from "./project";

/** An indicator by all that it says. */
const said = (indicator: Indicator | undefined): string | null =>
  indicator ? JSON.stringify(Object.entries(indicator).sort(([a], [b]) => (a < b ? -1 : 1))) : null;

/**
 * Where an indicator of a list stands (0-based) once others were added, removed or moved. Of several that say the same the one
 * with the same number among them; null if none says what it said.
 */
export function whereNow(
  before: readonly Indicator[],
  now: readonly Indicator[],
  index: number,
): number | null {
  const own = said(before[index]);
  if (own === null) return null;
  const twinsOf = (list: readonly Indicator[]) =>
    list.flatMap((indicator, at) => (said(indicator) === own ? [at] : []));
  const [were, are] = [twinsOf(before), twinsOf(now)];
  // With fewer of them than before nobody knows which one has gone.
  if (are.length < were.length) return null;
  return are[were.indexOf(index)] ?? null;
}

/** Whether two indicators say the same in every part. */
export function saysTheSame(a: Indicator | undefined, b: Indicator | undefined): boolean {
  return said(a) === said(b);
}
