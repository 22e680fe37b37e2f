import type { PageTable, Piece } from "../page/blocks";

/** Sides and lines of columns that are no further apart than this are the same, in points. */
const same = 3;

/** The columns that tables share which stand below each other with the same outer sides. */
export interface ColumnSet {
  readonly places: readonly number[];
}

/** Whether a table has the outer sides of a set. */
export function fits({ places }: ColumnSet, { columns }: PageTable): boolean {
  return isSame(places[0], columns[0]) && isSame(places.at(-1), columns.at(-1));
}

function isSame(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs(one - other) <= same;
}

/** A set with the columns of another table added. */
export function widened({ places }: ColumnSet, { columns }: PageTable): ColumnSet {
  const added = columns.filter((column) => !places.some((place) => Math.abs(place - column) <= same));
  return { places: [...places, ...added].sort((one, other) => one - other) };
}

/** The number of the column line that is nearest to a place. */
export function nearest({ places }: ColumnSet, place: number): number {
  let found = 0;
  places.forEach((other, index) => {
    if (Math.abs(other - place) < Math.abs((places[found] ?? 0) - place)) found = index;
  });
  return found;
}

/** The columns of the pieces of a line: each in the one that it begins in, or behind the piece before. */
export function columnsOf({ places }: ColumnSet, pieces: readonly Piece[]): readonly number[] {
  let next = 0;
  return pieces.map(({ left }) => {
    const inside = places.findLastIndex((place) => place <= left + same);
    const column = Math.max(next, Math.min(inside, places.length - 2));
    next = column + 1;
    return column;
  });
}
