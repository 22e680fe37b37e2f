import { extentOf, textAt } from "../edit/grid-look";
import { isSeenWhole, needsWrap, raisedRows, type TextCell } from "../edit/text-room";
import { contains } from "../grid/address";
import { around } from "../grid/bounds";
import type { Cell, CellAddress, CellRange, Grid } from "../grid/grid";
import type { PageLook, PrintedLook } from "./page-look";

/** What on a sheet would not be printed as it should. */
export interface PageFaults {
  /** Cells whose text is cut off. */
  readonly cut: readonly CellAddress[];
  /** Cells that show #### for their number. */
  readonly narrow: readonly CellAddress[];
  /** Whether the forms are torn apart over pages side by side. */
  readonly isTooWide: boolean;
  /** Whether a part of a form lies outside of what is printed. */
  readonly isOutside: boolean;
}

/** What makes a sheet be printed whole and one page wide; nothing in it is contents. */
export interface PageMend {
  readonly id: string;
  readonly name: string;
  readonly range: CellRange;
  /** Rows that become higher, with their height in points. */
  readonly heights: ReadonlyMap<number, number>;
  /** Cells whose text goes on in a second line. */
  readonly wraps: readonly CellAddress[];
  readonly fitsOneWide: boolean;
  /** What is to be printed; null leaves it. */
  readonly area: CellRange | null;
}

/** Rounding of widths is not worth a second page. */
const slack = 1;
const hashes = /^#+$/;

/** What on a sheet with forms would not be printed as it should. @param forms where its forms stand */
export function pageFaults(grid: Grid, look: PageLook, forms: readonly CellRange[]): PageFaults {
  return {
    cut: cutTexts(grid, look, forms).map(({ range }) => ({ row: range.top, column: range.left })),
    narrow: inForms(grid, forms).filter(({ text, value }) => typeof value === "number" && hashes.test(text)),
    isTooWide: isTooWide(grid, look, forms),
    isOutside: isOutside(look, forms),
  };
}

/** How to mend them; null where there is nothing that can be mended, and on a protected sheet. */
export function pageMend(grid: Grid, look: PageLook, forms: readonly CellRange[]): PageMend | null {
  if (look.isProtected) return null;
  const { id, name, range, sizes } = look;
  const cut = cutTexts(grid, look, forms);
  const heights = raisedRows(cut, sizes);
  const wraps = cut.filter((cell) => needsWrap(cell, sizes));
  const fitsOneWide = isTooWide(grid, look, forms);
  const needsArea = isOutside(look, forms);
  if (heights.size + wraps.length === 0 && !fitsOneWide && !needsArea) return null;
  return {
    ...{ id, name, range, heights, fitsOneWide },
    wraps: wraps.map((cell) => ({ row: cell.range.top, column: cell.range.left })),
    area: needsArea ? around([...forms, ...(look.areas ?? [])]) : null,
  };
}

function inForms({ cells }: Grid, forms: readonly CellRange[]): readonly Cell[] {
  return cells.filter((cell) => forms.some((form) => contains(form, cell)));
}

/** The texts in the forms that are cut off. */
function cutTexts(grid: Grid, look: PageLook, forms: readonly CellRange[]): readonly TextCell[] {
  return textCells(grid, inForms(grid, forms), look).filter((cell) => !isSeenWhole(cell, look.sizes));
}

/** The cells with a text that has to be seen: numbers tell it themselves, and a text that shrinks is never cut off. */
function textCells(grid: Grid, cells: readonly Cell[], look: PageLook): readonly TextCell[] {
  return cells.flatMap((cell): TextCell[] => {
    const style = lookAt(look, cell);
    if (!style || style.shrinks || typeof cell.value === "number") return [];
    const range = extentOf(grid, cell);
    if (!style.wrap && mayRunOver(grid, range)) return [];
    const { size, wrap, indent } = style;
    return [{ range, text: cell.text, before: null, size, wrap, indent }];
  });
}

/** A text in one line runs over the next cell where that is empty, but not out of a merged one. */
function mayRunOver(grid: Grid, { top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right && textAt(grid, { row: top, column: right + 1 }) === "";
}

/** How a cell of the forms looks. */
export function lookAt({ range, cells }: PageLook, { row, column }: CellAddress): PrintedLook | undefined {
  return cells[row - range.top]?.[column - range.left];
}

/** Forms are printed whole, whatever the print area leaves of them now. */
function isTooWide(grid: Grid, look: PageLook, forms: readonly CellRange[]): boolean {
  const { pagesWide, scale, areas, sizes, printableWidth } = look;
  if (pagesWide !== null) return pagesWide > 1;
  const last = grid.cells.reduce((right, cell) => Math.max(right, extentOf(grid, cell).right), 0);
  const printed = areas ? [...areas, ...forms] : [{ top: 0, left: 0, bottom: 0, right: last }];
  return printed.some(({ left, right }) => {
    let width = 0;
    for (let column = left; column <= right; column++) width += sizes.widths.get(column) ?? 0;
    return (width * scale) / 100 > printableWidth + slack;
  });
}

function isOutside(look: PageLook, forms: readonly CellRange[]): boolean {
  return forms.some((form) => !isPrinted(form, look));
}

function isPrinted({ top, left, bottom, right }: CellRange, { areas }: PageLook): boolean {
  const corners = [
    { row: top, column: left },
    { row: bottom, column: right },
  ];
  return areas === null || areas.some((area) => corners.every((corner) => contains(area, corner)));
}
