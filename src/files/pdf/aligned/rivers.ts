import type { Line } from "../text/lines";

/** A blank strip between two columns, from one line to another. */
interface River {
  left: number;
  right: number;
  /** In how many lines there is text on both of its sides. */
  lines: number;
}

/** A strip is at least as wide as this, in points. */
const narrowest = 2;
/** In so many lines there must be text on both sides: in fewer, two gaps may lie below each other by chance. */
const fewestLines = 3;

/**
 * Where the columns of lines are divided whose parts stand below each other, in points. A form has other columns in each of
 * its parts: a strip needs not go through all lines, and a text that lies across it goes over both columns.
 */
export function dividersOf(lines: readonly Line[]): readonly number[] {
  let active: River[] = [];
  const found: River[] = [];
  for (const line of lines) {
    const gaps = gapsOf(line);
    const next: River[] = [];
    for (const river of active) {
      const gap = gaps.find(
        ({ left, right }) => Math.min(right, river.right) - Math.max(left, river.left) >= narrowest,
      );
      if (gap)
        next.push({
          left: Math.max(gap.left, river.left),
          right: Math.min(gap.right, river.right),
          lines: river.lines + (gap.isInside ? 1 : 0),
        });
      else found.push(river);
    }
    for (const { left, right, isInside } of gaps)
      if (isInside && !next.some((river) => river.left < right && river.right > left))
        next.push({ left, right, lines: 1 });
    active = next;
  }
  return merged([...found, ...active].filter((river) => river.lines >= fewestLines)).map(
    ({ left, right }) => (left + right) / 2,
  );
}

/** The gaps of a line between its runs, and the room at its sides. */
function gapsOf({ runs }: Line): readonly { left: number; right: number; isInside: boolean }[] {
  const gaps = [];
  let end = -Infinity;
  for (const { box } of runs) {
    if (box.left > end) gaps.push({ left: end, right: box.left, isInside: end > -Infinity });
    end = Math.max(end, box.right);
  }
  return [...gaps, { left: end, right: Infinity, isInside: false }];
}

/** Strips above each other that share some width divide the same columns. */
function merged(rivers: readonly River[]): readonly River[] {
  const merged: River[] = [];
  for (const river of [...rivers].sort((one, other) => one.left - other.left)) {
    const last = merged.at(-1);
    if (last && river.left < last.right) {
      last.left = river.left;
      last.right = Math.min(last.right, river.right);
    } else merged.push({ ...river });
  }
  return merged;
}
