import type { CellRange, Grid } from "../../grid/grid";

/** What an A4 page in portrait leaves beside its margins, in points; the widths together never take more. */
const pageWidth = 539;
const narrowest = 36;
/** Room for amounts in 元 of seven digits. */
const narrowestAmount = 72;
const longestCounted = 24;

/** What a layout file can say of a column, in points: a hidden one has no width. */
const leastWidth = 1;
const mostWidth = 1000;

/**
 * The widths of a form's columns in points: as they are, or where that is not known, by the texts in them.
 * @param amounts the columns in which amounts stand
 */
export function columnWidths(
  grid: Grid,
  range: CellRange,
  known: readonly number[],
  amounts: ReadonlySet<number>,
): readonly number[] {
  const own = known.slice(range.left, range.right + 1);
  if (own.length === range.right - range.left + 1)
    return own.map((width) => Math.min(mostWidth, Math.max(leastWidth, width)));
  return widthsByTexts(grid, range).map((width, column) =>
    amounts.has(range.left + column) ? Math.max(narrowestAmount, width) : width,
  );
}

function widthsByTexts(grid: Grid, range: CellRange): readonly number[] {
  const count = range.right - range.left + 1;
  const wanted = Array.from({ length: count }, (_, column) => longestText(grid, range, range.left + column));
  const sum = wanted.reduce((total, width) => total + width, 0);
  return wanted.map((width) => Math.max(narrowest, Math.round((width / sum) * pageWidth)));
}

function longestText({ cells, merges }: Grid, { top, bottom }: CellRange, column: number): number {
  const isMerged = (row: number) =>
    merges.some(
      (merge) => merge.left === column && merge.right > column && merge.top <= row && merge.bottom >= row,
    );
  return cells
    .filter((cell) => cell.column === column && cell.row >= top && cell.row <= bottom && !isMerged(cell.row))
    .reduce((longest, { text }) => Math.max(longest, Math.min(text.length, longestCounted)), 4);
}
