import { useState } from "react";
import type { Indicator } from "../../core/form/project";
import { saysTheSame } from "../../core/form/where-now";

interface Known {
  readonly indicators: readonly Indicator[];
  readonly keys: readonly number[];
  readonly next: number;
}

/** Names the indicators of a later reading: those at the beginning and at the end that say what they said keep their names. */
function renamed({ indicators: before, keys, next }: Known, now: readonly Indicator[]): Known {
  const most = Math.min(before.length, now.length);
  const isSame = (at: number, from: number) => saysTheSame(before[at], now[from]);
  let head = 0;
  while (head < most && isSame(head, head)) head++;
  let tail = 0;
  while (tail < most - head && isSame(before.length - 1 - tail, now.length - 1 - tail)) tail++;
  const shift = before.length - now.length;
  // What lies between was edited, or has changed places: there the names stay where they are.
  const between = Math.min(before.length, now.length) - tail;
  let fresh = next;
  const named = now.map((_, at) => {
    const old = at < between ? at : at >= now.length - tail ? at + shift : -1;
    return keys[old] ?? fresh++;
  });
  return { indicators: now, keys: named, next: fresh };
}

/**
 * A name for each indicator of a list that it keeps while others are added before it or taken away, so that what is being
 * typed in its line, and the focus, stay there.
 */
export function useSteadyKeys(indicators: readonly Indicator[]): readonly number[] {
  const [known, setKnown] = useState<Known>(() => renamed({ indicators: [], keys: [], next: 0 }, indicators));
  if (known.indicators === indicators) return known.keys;
  const now = renamed(known, indicators);
  setKnown(now);
  return now.keys;
}
