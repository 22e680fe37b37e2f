import { absence } from "./fit";
import { widthOf } from "./piece";
import type { TextColumn } from "./table-columns";
import type { Word } from "./word";

/** A row of a table: for each column the words that it holds, in the columns' order. */
export type TextRow = readonly (readonly Word[])[];

/** What is known of a table's habits; a first laying with none gives them for a second. */
export interface Habits {
  /** What an empty cell of each column costs. */
  readonly empty: readonly number[];
  /** How wide the columns' texts get before they wrap; 0 where it is not known. */
  readonly widths: readonly number[];
}

const commonlyFilled = 0.7;
const dearEmpty = 2.5;
/** The second of two blocks side by side may be empty in a row. */
const emptyBlock = 1.5;

function widest(words: readonly Word[]): number {
  return words.reduce((width, { text }) => Math.max(width, widthOf(text)), 0);
}

/** What the rows that were laid say of the table's habits: a column that is mostly filled is hardly empty in one row. */
export function habitsOf(rows: readonly TextRow[], columns: readonly TextColumn[]): Habits {
  const empty = columns.map(({ role, block }, at) => {
    const filled = rows.filter((row) => (row[at]?.length ?? 0) > 0).length;
    const usual = block > 0 ? Math.min(absence[role], emptyBlock) : absence[role];
    const isHabit =
      filled > 0 && role !== "level1" && role !== "level2" && filled >= rows.length * commonlyFilled;
    return usual + (isHabit ? dearEmpty * (filled / rows.length) : 0);
  });
  return { empty, widths: columns.map((_, at) => widest(rows.flatMap((row) => row[at] ?? []))) };
}
