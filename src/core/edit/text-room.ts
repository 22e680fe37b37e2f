import type { CellRange } from "../grid/grid";
import { pixel, tallestRow } from "../layout/sheet-rows";
import { leastTextHeight, lineWidth, textHeight } from "../layout/text-height";

/** A cell that gets a text, with what of its look decides how much room that needs. */
export interface TextCell {
  /** The cell, or the merged range that it is the first cell of. */
  readonly range: CellRange;
  readonly text: string;
  /** The text that it had; a row that is too low for it is the user's own choice. Null where that is not to be kept. */
  readonly before: string | null;
  /** The font's, in points. */
  readonly size: number;
  readonly wrap: boolean;
  readonly indent: number;
}

/** The sizes of a sheet's rows and columns, in points; a hidden one has none. */
export interface Sizes {
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

const sumOf = (lines: readonly number[], sizes: ReadonlyMap<number, number>): number =>
  lines.reduce((sum, line) => sum + (sizes.get(line) ?? 0), 0);

type Measure = typeof textHeight;

/** The height in points of a text in this cell. */
function heightOf(
  measure: Measure,
  text: string,
  { range, size, indent }: TextCell,
  { widths }: Sizes,
): number {
  const width = sumOf(numbers(range.left, range.right), widths);
  return measure(text, width, { size, indent, wrap: true, leastHeight: 0 });
}

/** The height in points that the text is to have in its cell, by the measure of a built form. */
const needed = (cell: TextCell, sizes: Sizes): number => heightOf(textHeight, cell.text, cell, sizes);

/** Whether a text would be cut off in rows of this height together, in points, that showed more of the one before it. */
function isCut(cell: TextCell, sizes: Sizes, height: number): boolean {
  const least = heightOf(leastTextHeight, cell.text, cell, sizes);
  const before = cell.before === null ? 0 : heightOf(leastTextHeight, cell.before, cell, sizes);
  return least > height && least > before;
}

/** Whether a text is seen whole where it stands; one in hidden rows or columns is not looked at. */
export function isSeenWhole(cell: TextCell, sizes: Sizes): boolean {
  const rows = shownRows(cell, sizes.heights);
  const { left, right } = cell.range;
  if (rows.length === 0 || sumOf(numbers(left, right), sizes.widths) === 0) return true;
  return cell.wrap ? !isCut(cell, sizes, sumOf(rows, sizes.heights)) : !needsWrap(cell, sizes);
}

/** Rows that can grow: hidden ones stay hidden. */
function shownRows({ range }: TextCell, heights: ReadonlyMap<number, number>): number[] {
  return numbers(range.top, range.bottom).filter((row) => (heights.get(row) ?? 0) > 0);
}

/**
 * The rows that must be higher for the texts to be seen whole, and how high: what is missing is shared by the rows that a
 * cell covers, up to Excel's limit. No row becomes lower, and none higher for a text that is whole in it or is no higher than the one before.
 */
export function raisedRows(cells: readonly TextCell[], sizes: Sizes): ReadonlyMap<number, number> {
  const heights = new Map(sizes.heights);
  const raised = new Map<number, number>();
  const lowestFirst = [...cells].sort(
    (a, b) => a.range.bottom - a.range.top - (b.range.bottom - b.range.top),
  );
  for (const cell of lowestFirst) {
    if (!isCut(cell, sizes, sumOf(shownRows(cell, heights), heights))) continue;
    const need = needed(cell, sizes);
    for (;;) {
      const rows = shownRows(cell, heights);
      const missing = need - sumOf(rows, heights);
      const free = rows.filter((row) => (heights.get(row) ?? 0) < tallestRow);
      if (missing <= 0 || free.length === 0) break;
      const share = Math.ceil(missing / free.length / pixel) * pixel;
      for (const row of free) {
        const height = Math.min(tallestRow, (heights.get(row) ?? 0) + share);
        heights.set(row, height);
        raised.set(row, height);
      }
    }
  }
  return raised;
}

/** How many rows more a cell must cover for its text to be seen whole, since none can be higher than Excel allows. */
export function rowsMissing(cell: TextCell, sizes: Sizes): number {
  const rows = shownRows(cell, sizes.heights);
  if (!isCut(cell, sizes, rows.length * tallestRow)) return 0;
  return rows.length === 0 ? 0 : Math.max(0, Math.ceil(needed(cell, sizes) / tallestRow) - rows.length);
}

/** Whether a text that does not go on in a second line is wider than its cell, and than the one before it. */
export function needsWrap({ range, wrap, size, text, before }: TextCell, { widths }: Sizes): boolean {
  const width = sumOf(numbers(range.left, range.right), widths);
  const own = lineWidth(text, size);
  return !wrap && width > 0 && own > width && own > (before === null ? 0 : lineWidth(before, size));
}
