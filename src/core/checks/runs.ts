/** Some neighbours in a list; `from` and `to` are 0-based, `to` is the last one's. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Cuts a list into runs of neighbours that have the same key. Items whose key is null are in no run. */
export function runsOf<T>(items: readonly T[], keyOf: (item: T) => string | null): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  let previous: string | null = null;
  items.forEach((item, index) => {
    const key = keyOf(item);
    const run = runs.at(-1);
    if (run && key !== null && key === previous) run.to = index;
    else if (key !== null) runs.push({ from: index, to: index });
    previous = key;
  });
  return runs;
}

/** The indexes of a run, in order. */
export function indexesOf({ from, to }: Run): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}
