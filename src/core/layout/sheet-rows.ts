import type { CellRange } from "../grid/grid";

/** Excel's limit in points (support.microsoft.com, "Excel specifications and limits": 409), in whole pixels. */
export const tallestRow = 408.75;
/** Excel sets heights in whole pixels; in points. */
export const pixel = 0.75;

/** The sheet's rows that the form's rows take. */
export interface SheetRows {
  /** In points. */
  readonly heights: readonly number[];
  /** The sheet's row in which a row of the form begins. */
  begin(row: number): number;
  /** The range on the sheet. */
  range(range: CellRange): CellRange;
}

/** Lays out the form's rows on the sheet: a row higher than Excel allows takes several sheet rows. */
export function sheetRows(formHeights: readonly number[]): SheetRows {
  const first: number[] = [];
  const heights: number[] = [];
  for (const height of formHeights) {
    first.push(heights.length);
    const count = Math.max(1, Math.ceil(height / tallestRow));
    const each = Math.ceil(height / count / pixel) * pixel;
    for (let row = 0; row < count; row++) heights.push(each);
  }
  const begin = (row: number): number => first[row] ?? heights.length;
  return {
    heights,
    begin,
    range: (range) => ({ ...range, top: begin(range.top), bottom: begin(range.bottom + 1) - 1 }),
  };
}
