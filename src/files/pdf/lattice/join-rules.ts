import type { Rule } from "../ink/ink";

/** Lines that are no further apart than this are one; in points. */
const apart = 2;
/** The gap in a line that is none. */
const gap = 3;
/** A dash is no longer than this; the gap behind it may be as long as itself, and a little more. */
const dash = 9;
const dashGap = 1.3;
/** What is shorter than this rules nothing. */
const shortest = 5;

/** Puts lines together that are drawn in pieces, twice, or as dashes and dots: by direction, then place. */
export function joinRules(rules: readonly Rule[]): readonly Rule[] {
  return [...joinAlike(rules, true), ...joinAlike(rules, false)];
}

function joinAlike(rules: readonly Rule[], isVertical: boolean): readonly Rule[] {
  const alike = rules
    .filter((rule) => rule.isVertical === isVertical)
    .sort((one, other) => one.at - other.at);
  return linesOf(alike)
    .flatMap(joinOnLine)
    .filter(({ start, end }) => end - start >= shortest);
}

/** Groups lines that lie on one; each is moved to the middle of its group, in which longer ones weigh more. */
function linesOf(sorted: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: { rules: Rule[]; weight: number; sum: number }[] = [];
  for (const rule of sorted) {
    const weight = rule.end - rule.start + 0.01;
    const last = groups.at(-1);
    if (last && rule.at - last.sum / last.weight <= apart) {
      last.rules.push(rule);
      last.weight += weight;
      last.sum += rule.at * weight;
    } else groups.push({ rules: [rule], weight, sum: rule.at * weight });
  }
  return groups.map(({ rules, weight, sum }) => rules.map((rule) => ({ ...rule, at: sum / weight })));
}

function joinOnLine(rules: readonly Rule[]): readonly Rule[] {
  const joined: { rule: Rule; lastPiece: number }[] = [];
  for (const rule of [...rules].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    const length = rule.end - rule.start;
    if (last && rule.start - last.rule.end <= allowedGap(last.lastPiece, length)) {
      last.rule = { ...last.rule, end: Math.max(last.rule.end, rule.end) };
      last.lastPiece = length;
    } else joined.push({ rule, lastPiece: length });
  }
  return joined.map(({ rule }) => rule);
}

function allowedGap(before: number, after: number): number {
  const longer = Math.max(before, after);
  return longer <= dash ? Math.max(gap, longer * dashGap) : gap;
}
