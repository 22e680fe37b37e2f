import type { CellRange } from "../grid/grid";
import type { FormCell } from "./form-cells";
import type { SheetPlan } from "./sheet-plan";
import { textHeight } from "./text-height";

/** Excel sets heights in whole pixels, of 0.75 points. */
const pixel = 0.75;

/** The height in points of each row, so that no cell's text is cut off, in its own row or over the rows it covers. */
export function rowHeights(
  cells: readonly FormCell[],
  styles: SheetPlan["styles"],
  columnWidths: readonly number[],
  rowCount: number,
): number[] {
  const heights = new Array<number>(rowCount).fill(0);
  const shortestFirst = [...cells].sort((a, b) => rowsOf(a.range) - rowsOf(b.range));
  for (const { range, text, style } of shortestFirst) {
    const width = sum(columnWidths.slice(range.left, range.right + 1));
    const needed = textHeight(text, width, styles[style]);
    const missing = needed - sum(heights.slice(range.top, range.bottom + 1));
    if (missing <= 0) continue;
    const share = Math.ceil(missing / rowsOf(range) / pixel) * pixel;
    for (let row = range.top; row <= range.bottom; row++) heights[row] = (heights[row] ?? 0) + share;
  }
  return heights;
}

function rowsOf(range: CellRange): number {
  return range.bottom - range.top + 1;
}

/** Adds up lengths in points. */
export function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
