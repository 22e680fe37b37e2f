import type { FormCell } from "./form-cells";
import { sum } from "./row-heights";

/** A page should not end before it is that full, only to keep a group together. */
const leastFilled = 0.6;

/**
 * The rows that start a new page, so that every page is full but breaks between groups where it can: before the row
 * in which most cells begin (a new 一级 group, else a new 二级 group).
 * @param tableTop the indicator table's header row; each further page repeats it. Only the table is broken.
 * @param pageHeight in points, like the heights.
 */
export function pageStarts(
  cells: readonly FormCell[],
  heights: readonly number[],
  tableTop: number,
  pageHeight: number,
): number[] {
  const starts: number[] = [];
  let pageTop = 0;
  let used = 0;
  heights.forEach((height, row) => {
    if (used > 0 && used + height > pageHeight) {
      pageTop = row > tableTop ? bestStart(row) : row;
      if (row > tableTop) starts.push(pageTop);
      used = (pageTop > tableTop ? (heights[tableTop] ?? 0) : 0) + sum(heights.slice(pageTop, row));
    }
    used += height;
  });
  return starts;

  function bestStart(overflowing: number): number {
    let best = overflowing;
    for (let row = overflowing; row > pageTop && row >= tableTop; row--) {
      const filled = sum(heights.slice(pageTop, row)) / pageHeight;
      const orphansHeader = row === tableTop + 1;
      if (filled >= leastFilled && !orphansHeader && beginning(cells, row) > beginning(cells, best))
        best = row;
    }
    return best;
  }
}

function beginning(cells: readonly FormCell[], row: number): number {
  return cells.filter(({ range }) => range.top === row).length;
}

/** Splits the cells that reach over a page's end, so that each page shows their text, as the official form does. */
export function splitAtPages(cells: readonly FormCell[], starts: readonly number[]): FormCell[] {
  return starts.reduce<FormCell[]>((parts, start) => parts.flatMap((cell) => split(cell, start)), [...cells]);
}

function split(cell: FormCell, start: number): FormCell[] {
  const { range, fields } = cell;
  if (range.top >= start || range.bottom < start) return [cell];
  const rowsAbove = start - range.top;
  return [
    { ...cell, range: { ...range, bottom: start - 1 }, fields: fields.slice(0, rowsAbove) },
    { ...cell, range: { ...range, top: start }, fields: fields.slice(rowsAbove) },
  ];
}
