import type { Rule } from "../ink/ink";
import type { Network } from "./crossings";

/** Lines that end within this of each other end together; in points. */
const together = 3;
/** How far lines must go beyond the last that crosses them, that there is a column or row. */
const beyond = 8;

/**
 * Draws the outer sides that a table leaves open: many are ruled without a line at the left and the right, and their level
 * lines go on beyond the last upright one; or a page cuts merged cells, and only part of its last line is drawn.
 */
export function closeSides({ verticals, horizontals }: Network): Network {
  return {
    verticals: [...verticals, ...sidesOf(horizontals, verticals, true)],
    horizontals: [...horizontals, ...sidesOf(verticals, horizontals, false)],
  };
}

function sidesOf(rules: readonly Rule[], crossing: readonly Rule[], isVertical: boolean): readonly Rule[] {
  const places = crossing.map(({ at }) => at);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const starts = endingTogether(rules, ({ start }) => start, Math.min);
  const ends = endingTogether(rules, ({ end }) => end, Math.max);
  const sides: Rule[] = [];
  for (const [side, outermost] of [
    [starts, first],
    [ends, last],
  ] as const) {
    if (!side) continue;
    const isOnLine = Math.abs(side.at - outermost) <= together;
    const isBeyond = side === starts ? side.at < first - beyond : side.at > last + beyond;
    if (isBeyond || (isOnLine && !isDrawn(crossing, outermost, side)))
      sides.push({ ...side, at: isOnLine ? outermost : side.at, isVertical });
  }
  return sides;
}

/** Whether the lines at a place go all along a side; merged cells that a page cuts are open at its end. */
function isDrawn(rules: readonly Rule[], place: number, { start, end }: Omit<Rule, "isVertical">): boolean {
  const drawn = rules
    .filter(({ at }) => Math.abs(at - place) <= together)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.end, end) - Math.max(rule.start, start)), 0);
  return drawn >= end - start - together;
}

/** The line through the outermost ends, where the first and the last line end there, or most of them do. */
function endingTogether(
  rules: readonly Rule[],
  endOf: (rule: Rule) => number,
  outermost: (...ends: number[]) => number,
): Omit<Rule, "isVertical"> | null {
  const at = outermost(...rules.map(endOf));
  const ending = rules.filter((rule) => Math.abs(endOf(rule) - at) <= together).map((rule) => rule.at);
  const places = rules.map((rule) => rule.at);
  const [start, end] = [Math.min(...ending), Math.max(...ending)];
  const isWhole = start - Math.min(...places) <= together && Math.max(...places) - end <= together;
  const isEnough = isWhole || ending.length * 2 > rules.length;
  return isEnough && end - start > together ? { at, start, end } : null;
}
