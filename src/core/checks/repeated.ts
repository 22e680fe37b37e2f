import type { CheckedFinding } from "./check";

/** From so many on, findings of one cause are told as one. */
const leastRepeated = 3;

/**
 * Tells once what is found again and again for one cause, such as rows that slid because a merged cell was lost: the first
 * finding, with the cells of the others, and a fix that mends all of them.
 * @param findings of one form, in the order of its indicators
 * @param rules the ids of the rules whose findings have one cause
 */
export function withoutRepeats(
  findings: readonly CheckedFinding[],
  rules: ReadonlySet<string>,
): readonly CheckedFinding[] {
  const groups = new Map<string, CheckedFinding[]>();
  for (const finding of findings) {
    if (!rules.has(finding.rule)) continue;
    const key = [finding.rule, finding.variant, finding.severity].join();
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const repeated = [...groups.values()].filter((group) => group.length >= leastRepeated);
  const told = new Map(repeated.map((group) => [group[0], together(group)]));
  const silent = new Set(repeated.flatMap((group) => group.slice(1)));
  return findings.flatMap((finding) => (silent.has(finding) ? [] : [told.get(finding) ?? finding]));
}

function together(group: readonly CheckedFinding[]): CheckedFinding | undefined {
  const [first, ...others] = group;
  if (!first) return undefined;
  const fix = group.flatMap((finding) => finding.fix ?? []);
  const more = others.flatMap(({ cell }) => (cell ? [cell] : []));
  return { ...first, more, fix: fix.length > 0 ? fix : null };
}
