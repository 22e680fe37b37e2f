import type { FormCell } from "./form-cells";
import { sum } from "./row-heights";

/** A page should not end before it is that full, only to keep a group of indicators together. */
const leastFilled = 0.6;

/** What decides where pages end. */
interface PageFrame {
  /** The first row of the indicator table's header, and how many rows it takes: each further page repeats it. */
  readonly tableTop: number;
  readonly headerRows: number;
  /** In points, like the heights. */
  readonly pageHeight: number;
}

/**
 * The rows that start a new page. A block of the head (项目资金, 项目绩效目标) stays whole; the indicator table is broken
 * between its 一级 groups, else its 二级 groups, as far as the pages stay well filled.
 */
export function pageStarts(
  cells: readonly FormCell[],
  heights: readonly number[],
  { tableTop, headerRows, pageHeight }: PageFrame,
): number[] {
  const starts: number[] = [];
  let pageTop = 0;
  let used = 0;
  heights.forEach((height, row) => {
    if (used + height > pageHeight) {
      const found = row > tableTop ? startInTable(row) : blockTop(cells, row);
      const start = found === tableTop ? headingTop(cells, tableTop) : found;
      if (start > pageTop) {
        pageTop = start;
        starts.push(start);
        used =
          (start > tableTop ? sum(heights.slice(tableTop, tableTop + headerRows)) : 0) +
          sum(heights.slice(start, row));
      }
    }
    used += height;
  });
  return starts;

  function startInTable(overflowing: number): number {
    let best = overflowing;
    for (let row = overflowing; row > pageTop && row >= tableTop; row--) {
      const filled = sum(heights.slice(pageTop, row)) / pageHeight;
      const partsHeader = row > tableTop && row <= tableTop + headerRows;
      if (filled >= leastFilled && !partsHeader && beginning(cells, row) > beginning(cells, best)) best = row;
    }
    return best;
  }
}

/** The row of a heading over the whole width just above the table, or the table's own. */
function headingTop(cells: readonly FormCell[], tableTop: number): number {
  const [only, ...others] = cells.filter(({ range }) => range.bottom === tableTop - 1);
  const isHeading = only && others.length === 0 && only.text !== "" && only.fields.flat().length === 0;
  return isHeading ? only.range.top : tableTop;
}

/** How many cells begin in the row: most where a 一级 group begins, fewer for a 二级 group, fewest within one. */
function beginning(cells: readonly FormCell[], row: number): number {
  return cells.filter(({ range }) => range.top === row).length;
}

/** The first row of the block that the row belongs to: that of the leftmost cell beside it. */
function blockTop(cells: readonly FormCell[], row: number): number {
  const block = cells.find(({ range }) => range.left === 0 && range.top <= row && range.bottom >= row);
  return block?.range.top ?? row;
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
