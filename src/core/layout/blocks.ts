import type { CellRange } from "../grid/grid";

/** A range with something to be done to it. */
export interface Block<T> {
  readonly range: CellRange;
  readonly value: T;
}

/** Joins blocks of the same columns and value that stand directly below each other, so that few steps do the work. */
export function stack<T>(blocks: readonly Block<T>[]): Block<T>[] {
  const stacked: Block<T>[] = [];
  const byRow = [...blocks].sort((a, b) => a.range.top - b.range.top);
  for (const block of byRow) {
    const above = stacked.findIndex(
      ({ range, value }) =>
        value === block.value &&
        range.left === block.range.left &&
        range.right === block.range.right &&
        range.bottom + 1 === block.range.top,
    );
    const joined = stacked[above];
    if (joined) stacked[above] = { ...joined, range: { ...joined.range, bottom: block.range.bottom } };
    else stacked.push(block);
  }
  return stacked;
}
