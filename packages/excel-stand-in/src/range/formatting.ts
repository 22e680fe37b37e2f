import { type Area, intersect, isWholeColumns, isWholeRows, isWholeSheet } from "../engine/area";
import type { CellChange } from "../engine/engine";
import { changeFormat, type Format, type FormatChange } from "../engine/format";
import { areaAddress } from "../references/address";
import { type Cells, usedArea } from "./cells";
import { originOf, sourceOf } from "./edit";
import { demandAllowed } from "./guard";

/** A change of format for every cell, or one that depends on the cell and its place. */
export type Change = FormatChange | ((format: Format, row: number, column: number) => FormatChange);

const changed = (format: Format, change: Change, row: number, column: number): Format =>
  changeFormat(format, typeof change === "function" ? change(format, row, column) : change);

/** Whole rows, columns and sheets keep their format themselves, so that a million cells need not be stored. */
function formatLines({ sheet }: Cells, area: Area, change: Change): void {
  const { engine } = sheet.book;
  if (isWholeSheet(area)) {
    engine.setSheetFormat(sheet.id, changed(engine.sheetFormat(sheet.id), change, 0, 0));
    for (const axis of ["rows", "columns"] as const) {
      for (const [index, { format }] of engine.lines(sheet.id, axis)) {
        if (format) engine.setLines(sheet.id, axis, index, index, { format: changed(format, change, 0, 0) });
      }
    }
    return;
  }
  const axis = isWholeColumns(area) ? "columns" : "rows";
  const [from, to] = axis === "columns" ? [area.left, area.right] : [area.top, area.bottom];
  for (let index = from; index <= to; index++) {
    const old = engine.line(sheet.id, axis, index).format ?? engine.sheetFormat(sheet.id);
    engine.setLines(sheet.id, axis, index, index, { format: changed(old, change, index, index) });
  }
}

function formatCells(cells: Cells, area: Area, change: Change, all: boolean): void {
  const { sheet } = cells;
  const { engine } = sheet.book;
  const changes: CellChange[] = [];
  const put = (row: number, column: number, format: Format): void => {
    changes.push({ row, column, format: changed(format, change, row, column) });
  };
  if (all) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++)
        put(row, column, engine.cell(sheet.id, row, column).format);
    }
  } else
    engine.each(sheet.id, area, (row, column, { format }) => {
      put(row, column, format);
    });
  engine.write(sheet.id, changes);
}

/** Changes the format of the cells, and tells whoever listens. */
export function applyFormat(cells: Cells, change: Change): void {
  const { sheet, style } = cells;
  if (style) {
    sheet.book.history.change(style, "format", changed(style.format, change, 0, 0));
    return;
  }
  demandAllowed(sheet, "allowFormatCells");
  for (const area of cells.areas) {
    const whole = isWholeColumns(area) || isWholeRows(area);
    if (whole) formatLines(cells, area, change);
    formatCells(cells, area, change, !whole);
    sheet.book.events.raise("formatChanged", sheet.id, {
      worksheetId: sheet.id,
      address: areaAddress(area),
      source: sourceOf(sheet.book),
      triggerSource: originOf(sheet.book) === "addin" ? "ThisLocalAddin" : "Unknown",
    });
  }
}

/** The formats of the cells, each once where many are alike: enough to see what they have in common. */
export function* formatsOf(cells: Cells): Generator<Format> {
  const { sheet, style } = cells;
  if (style) {
    yield style.format;
    return;
  }
  const { engine } = sheet.book;
  for (const area of cells.areas) {
    const whole = isWholeColumns(area) || isWholeRows(area);
    const used = whole ? usedArea(sheet, false) : null;
    const part = whole ? used && intersect(area, used) : area;
    if (whole) yield engine.cell(sheet.id, area.bottom, area.right).format;
    if (!part) continue;
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++)
        yield engine.cell(sheet.id, row, column).format;
    }
  }
}
