import type { Sheet } from "../book/book";
import type { Axis } from "../engine/engine";
import type { Area } from "../engine/area";
import { areaAddress } from "../references/address";
import { type Cells, usedArea } from "./cells";
import { sourceOf } from "./edit";
import { demandAllowed } from "./guard";
import { common } from "./matrix";
import { shownText } from "./text";

/** Rows or columns whose sizes are looked at when an area has a million of them. */
const enough = 20_000;
const ends = (area: Area, axis: Axis): [number, number] => {
  const [from, to] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  return [from, Math.min(to, from + enough)];
};

function* linesOf(
  { sheet, areas }: Cells,
  axis: Axis,
): Generator<ReturnType<Sheet["book"]["engine"]["line"]>> {
  for (const area of areas) {
    const [from, to] = ends(area, axis);
    for (let index = from; index <= to; index++) yield sheet.book.engine.line(sheet.id, axis, index);
  }
}

/** The size in points that the rows or columns have in common; null if they differ. */
export function sizeOf(cells: Cells, axis: Axis): number | null {
  const standard = cells.sheet.book.engine.defaultSize(cells.sheet.id, axis);
  return common([...linesOf(cells, axis)].map(({ size }) => Math.round((size ?? standard) * 1000) / 1000));
}

/** Sets the size of whole rows or columns; undefined goes back to the sheet's standard. */
export function setSize(cells: Cells, axis: Axis, size: number | undefined): void {
  demandAllowed(cells.sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  for (const area of cells.areas) {
    const [from, to] = ends(area, axis);
    cells.sheet.book.engine.setLines(cells.sheet.id, axis, from, to, { size });
  }
}

export const hiddenOf = (cells: Cells, axis: Axis): boolean | null =>
  common([...linesOf(cells, axis)].map(({ hidden }) => hidden === true));

export function setHidden(cells: Cells, axis: Axis, hidden: boolean): void {
  const { sheet } = cells;
  demandAllowed(sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  for (const area of cells.areas) {
    const [from, to] = ends(area, axis);
    sheet.book.engine.setLines(sheet.id, axis, from, to, { hidden });
    if (axis !== "rows") continue;
    const change = {
      worksheetId: sheet.id,
      address: areaAddress(area),
      source: sourceOf(sheet.book),
      changeType: hidden ? "Hidden" : "Unhidden",
    };
    sheet.book.events.raise("rowHiddenChanged", sheet.id, change);
  }
}

/** How far a row or column is from the sheet's upper-left corner, in points. */
export function offsetOf(sheet: Sheet, axis: Axis, index: number): number {
  const { engine } = sheet.book;
  const standard = engine.defaultSize(sheet.id, axis);
  let offset = index * standard;
  for (const [at, { size, hidden }] of engine.lines(sheet.id, axis)) {
    if (at < index) offset += (hidden ? 0 : (size ?? standard)) - standard;
  }
  return offset;
}

/** About how wide a text is, in points: a letter is half as wide as high, an East Asian character as wide as high. */
function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += /[\u2E80-\uFFEF]/.test(character) ? size : size * 0.5;
  return width;
}

/** Makes columns as wide as their longest text. A measure, since no fonts are at hand: Excel's own result differs a little. */
export function autofitColumns(cells: Cells): void {
  const { sheet } = cells;
  const widths = new Map<number, number>();
  for (const area of cells.areas) {
    sheet.book.engine.each(
      sheet.id,
      usedArea(sheet, true, area) ?? { top: 0, left: 0, bottom: -1, right: -1 },
      (_row, column, cell) => {
        const longest = Math.max(
          0,
          ...shownText(cell, sheet.book.locale)
            .split("\n")
            .map((line) => textWidth(line, cell.format.fontSize ?? 11)),
        );
        widths.set(column, Math.max(widths.get(column) ?? 0, longest + 7));
      },
    );
  }
  for (const [column, size] of widths)
    sheet.book.engine.setLines(sheet.id, "columns", column, column, { size });
}

/** Makes rows as high as their lines need, with texts wrapped at the column's width where they wrap. */
export function autofitRows(cells: Cells): void {
  const { sheet } = cells;
  const { engine } = sheet.book;
  const heights = new Map<number, number>();
  for (const area of cells.areas) {
    const used = usedArea(sheet, true, area);
    if (!used) continue;
    engine.each(sheet.id, used, (row, column, cell) => {
      const size = cell.format.fontSize ?? 11;
      const width = engine.line(sheet.id, "columns", column).size ?? engine.defaultSize(sheet.id, "columns");
      const lines = shownText(cell, sheet.book.locale)
        .split("\n")
        .reduce(
          (sum, line) =>
            sum + (cell.format.wrap ? Math.max(1, Math.ceil(textWidth(line, size) / (width - 4))) : 1),
          0,
        );
      heights.set(row, Math.max(heights.get(row) ?? 0, lines * size * 1.36));
    });
  }
  for (const [row, size] of heights) engine.setLines(sheet.id, "rows", row, row, { size });
}
