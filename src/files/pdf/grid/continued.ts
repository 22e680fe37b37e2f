import type { PageTable, TextCell } from "../page/blocks";

/** Cells begin in the same column if they are no further apart than this, in points. */
const same = 3;

/** The rows of a table, each with the cells that begin in it. */
function rowCells({ cells }: PageTable, row: number): readonly TextCell[] {
  return cells.filter(({ top }) => top === row);
}

/** How a table goes on with another on the next page. */
export interface Continuation {
  /** How many of that one's rows are a head that was there before. */
  readonly repeated: number;
}

/**
 * How a table goes on with another on the next page: with the same head once more, its first rows or those of the list that
 * goes on. Null where it does not go on, but another form begins, which has the same labels and says something else.
 */
export function continuation(first: PageTable, next: PageTable): Continuation | null {
  let row = 0;
  while (row < next.rows.length - 1 && isSameRow(first, row, next, row)) row++;
  const [label, other] = [first, next].map((table) => rowCells(table, row)[0]?.text.trim());
  if (label !== undefined && label !== "" && label === other && rowCells(first, row).length > 1) return null;
  return { repeated: row > 0 || !isHeadOfList(first, next) ? row : 1 };
}

function isSameRow(first: PageTable, row: number, next: PageTable, nextRow: number): boolean {
  const [one, other] = [rowCells(first, row), rowCells(next, nextRow)];
  if (one.length === 0 || one.length !== other.length || one.every(({ text }) => text === "")) return false;
  return one.every((cell, index) => {
    const twin = other[index];
    return twin?.text === cell.text && startsAlike(first, cell, next, twin);
  });
}

function startsAlike(one: PageTable, cell: TextCell, other: PageTable, twin: TextCell): boolean {
  return Math.abs((one.columns[cell.left] ?? 0) - (other.columns[twin.left] ?? 0)) <= same;
}

/** So many words make a row the head of a list; figures are none. */
const fewestWords = 3;

/** Whether a table's first row says the same as one of another's: only words, each in its column. */
function isHeadOfList(first: PageTable, next: PageTable): boolean {
  const words = rowCells(next, 0).filter(({ text }) => text !== "");
  if (words.length < fewestWords || words.some(({ text }) => /\d/.test(text))) return false;
  return first.rows.some((_, row) => {
    const cells = rowCells(first, row);
    return words.every((word) =>
      cells.some(
        ({ text, ...cell }) => text === word.text && startsAlike(first, { ...cell, text }, next, word),
      ),
    );
  });
}

type Said = Pick<TextCell, "text" | "isFull">;

/** Whether a row that did not fit on its page goes on in the next one's first: all that stands there goes on from a full line. */
export function isRestOfRow(
  pairs: readonly { readonly above: Said | null; readonly below: Said }[],
): boolean {
  const spoken = pairs.filter(({ below }) => below.text !== "");
  const isLeftOut = pairs.some(
    ({ above, below }) => below.text === "" && above !== null && above.text !== "",
  );
  return (
    spoken.length > 0 &&
    isLeftOut &&
    spoken.every(({ above }) => above !== null && above.text !== "" && above.isFull)
  );
}
