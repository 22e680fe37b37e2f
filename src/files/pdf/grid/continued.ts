import type { PageTable, TextCell } from "../page/blocks";

/** Cells begin in the same column if they are no further apart than this, in points. */
const same = 3;

/** The rows of a table, each with the cells that begin in it. */
function rowCells({ cells }: PageTable, row: number): readonly TextCell[] {
  return cells.filter(({ top }) => top === row);
}

/**
 * How a table goes on with another on the next page: how many of that one's rows are the head once more. Null where it does
 * not go on, but another form begins, which has the same labels and says something else.
 */
export function repeatedHead(first: PageTable, next: PageTable): number | null {
  let row = 0;
  while (row < next.rows.length - 1 && isSameRow(first, next, row)) row++;
  const [label, other] = [first, next].map((table) => rowCells(table, row)[0]?.text.trim());
  const beginsAnew =
    label !== undefined && label !== "" && label === other && rowCells(first, row).length > 1;
  return beginsAnew ? null : row;
}

function isSameRow(first: PageTable, next: PageTable, row: number): boolean {
  const [one, other] = [rowCells(first, row), rowCells(next, row)];
  if (one.length === 0 || one.length !== other.length || one.every(({ text }) => text === "")) return false;
  return one.every((cell, index) => {
    const twin = other[index];
    return (
      twin !== undefined &&
      twin.text === cell.text &&
      twin.bottom === row &&
      startsAlike(first, cell, next, twin)
    );
  });
}

function startsAlike(one: PageTable, cell: TextCell, other: PageTable, twin: TextCell): boolean {
  return Math.abs((one.columns[cell.left] ?? 0) - (other.columns[twin.left] ?? 0)) <= same;
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
