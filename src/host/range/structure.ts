import type { Sheet } from "../book/book";
import { type Area, cellCount, columnCount, contains, intersect, isWholeColumns, isWholeRows, lastColumn, lastRow, rowCount } from "../engine/area";
import type { Axis, CellChange } from "../engine/engine";
import { ExcelError } from "../errors";
import { movedBy, type Shift, shiftArea, tears } from "../references/shift";
import { sheetName, usedArea } from "./cells";
import { raiseChanged } from "./edit";
import { demandAllowed } from "./guard";
import { shiftBook } from "./shift-book";

const blank = { value: null, format: {} } as const;

/** Moves stored cells by so many rows and columns; what lay there is replaced, what they leave is blank. */
function moveCells(sheet: Sheet, from: Area, rows: number, columns: number): void {
  const { engine } = sheet.book;
  const changes = new Map<string, CellChange>();
  const put = (row: number, column: number, change: Omit<CellChange, "row" | "column">): void => {
    changes.set(`${row} ${column}`, { row, column, ...change });
  };
  const target = { top: from.top + rows, left: from.left + columns, bottom: from.bottom + rows, right: from.right + columns };
  for (const area of [from, target]) engine.each(sheet.id, area, (row, column) => { put(row, column, blank); });
  engine.each(sheet.id, from, (row, column, { value, formula, format }) => {
    put(row + rows, column + columns, formula === undefined ? { value, format } : { formula, format });
  });
  engine.write(sheet.id, [...changes.values()]);
}

function clearCells(sheet: Sheet, area: Area): void {
  const changes: CellChange[] = [];
  sheet.book.engine.each(sheet.id, area, (row, column) => changes.push({ row, column, ...blank }));
  sheet.book.engine.write(sheet.id, changes);
}

/** @throws ExcelError if merged cells or a table would be torn apart, or cells pushed off the sheet */
function demandPossible(sheet: Sheet, shift: Shift, inserted: boolean): void {
  const merges = sheet.book.engine.merges(sheet.id);
  if (merges.some((merge) => tears(merge, shift)) || sheet.tables.some(({ area }) => tears(area, shift))) {
    throw new ExcelError("InsertDeleteConflict");
  }
  const used = inserted ? usedArea(sheet, true) : null;
  if (!used) return;
  const moved = intersect(used, movedBy(shift));
  const over = moved && (shift.direction === "down" ? moved.bottom + rowCount(shift.area) > lastRow : moved.right + columnCount(shift.area) > lastColumn);
  if (over) throw new ExcelError("NonBlankCellOffSheet");
}

function shiftMerges(sheet: Sheet, shift: Shift): void {
  const before = sheet.book.engine.merges(sheet.id);
  const after = before.flatMap((merge) => shiftArea(merge, shift) ?? []).filter((merge) => cellCount(merge) > 1);
  if (before.length > 0) sheet.book.engine.setMerges(sheet.id, after);
}

const lineOf = (area: Area): { axis: Axis; at: number; count: number } | null => {
  if (isWholeRows(area)) return { axis: "rows", at: area.top, count: rowCount(area) };
  if (isWholeColumns(area)) return { axis: "columns", at: area.left, count: columnCount(area) };
  return null;
};

/** Inserted rows look like the row before them, inserted columns like the column before. */
function takeOverFormats(sheet: Sheet, { axis, at, count }: { axis: Axis; at: number; count: number }): void {
  if (at === 0) return;
  const { engine } = sheet.book;
  const before = axis === "rows" ? { top: at - 1, bottom: at - 1, left: 0, right: lastColumn } : { top: 0, bottom: lastRow, left: at - 1, right: at - 1 };
  const changes: CellChange[] = [];
  engine.each(sheet.id, before, (row, column, { format }) => {
    for (let index = at; index < at + count; index++) changes.push(axis === "rows" ? { row: index, column, format } : { row, column: index, format });
  });
  engine.write(sheet.id, changes);
  const line = engine.line(sheet.id, axis, at - 1);
  if (line.size !== undefined || line.format) engine.setLines(sheet.id, axis, at, at + count - 1, { ...line, hidden: false });
}

/** Inserts blank cells and moves what is there down or to the right. Whole rows and columns take their sizes along. */
export function insertCells(sheet: Sheet, area: Area, direction: "down" | "right"): void {
  const { engine } = sheet.book;
  const line = lineOf(area);
  demandAllowed(sheet, line ? (line.axis === "rows" ? "allowInsertRows" : "allowInsertColumns") : undefined);
  const shift: Shift = { sheet: sheetName(sheet), area, direction: line ? (line.axis === "rows" ? "down" : "right") : direction };
  demandPossible(sheet, shift, true);
  const used = usedArea(sheet, false);
  const moved = used && intersect(used, movedBy(shift));
  if (line) engine.insertLines(sheet.id, line.axis, line.at, line.count);
  else if (moved) moveCells(sheet, moved, shift.direction === "down" ? rowCount(area) : 0, shift.direction === "down" ? 0 : columnCount(area));
  shiftMerges(sheet, shift);
  shiftBook(sheet, shift);
  if (line) takeOverFormats(sheet, line);
  raiseChanged(sheet, area, { changeType: changeType(line?.axis, "Inserted"), shiftDirection: shift.direction === "down" ? "Down" : "Right" });
}

/** Deletes cells and moves what is there up or to the left. */
export function deleteCells(sheet: Sheet, area: Area, direction: "up" | "left"): void {
  const { engine } = sheet.book;
  const line = lineOf(area);
  demandAllowed(sheet, line ? (line.axis === "rows" ? "allowDeleteRows" : "allowDeleteColumns") : undefined);
  const shift: Shift = { sheet: sheetName(sheet), area, direction: line ? (line.axis === "rows" ? "up" : "left") : direction };
  demandPossible(sheet, shift, false);
  clearCells(sheet, area);
  if (line) {
    engine.setLines(sheet.id, line.axis, line.at, line.at + line.count - 1, { size: undefined, hidden: false, format: undefined });
    engine.deleteLines(sheet.id, line.axis, line.at, line.count);
  } else moveUpOrLeft(sheet, shift);
  shiftMerges(sheet, shift);
  shiftBook(sheet, shift);
  raiseChanged(sheet, area, { changeType: changeType(line?.axis, "Deleted"), shiftDirection: shift.direction === "up" ? "Up" : "Left" });
}

function moveUpOrLeft(sheet: Sheet, { area, direction }: Shift): void {
  const up = direction === "up";
  const used = usedArea(sheet, false);
  const rest = up ? { ...area, top: area.bottom + 1, bottom: lastRow } : { ...area, left: area.right + 1, right: lastColumn };
  const moved = used && rest.top <= rest.bottom && rest.left <= rest.right ? intersect(used, rest) : null;
  if (moved) moveCells(sheet, moved, up ? -rowCount(area) : 0, up ? 0 : -columnCount(area));
}

function changeType(axis: Axis | undefined, what: "Inserted" | "Deleted"): string {
  if (!axis) return `Cell${what}`;
  return axis === "rows" ? `Row${what}` : `Column${what}`;
}

/**
 * Merges cells: the first cell's content stays, the others' goes (Excel keeps the upper-left value only).
 * @param across each row by itself
 */
export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  demandAllowed(sheet, "allowFormatCells");
  const { engine } = sheet.book;
  if (sheet.tables.some((table) => intersect(table.area, area))) throw new ExcelError("MergedRangeConflict");
  const parts: Area[] = across
    ? Array.from({ length: rowCount(area) }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index }))
    : [area];
  const merges = engine.merges(sheet.id);
  const partly = merges.some((merge) => parts.some((part) => intersect(merge, part) && !contains(part, merge)));
  if (partly) throw new ExcelError("InvalidOperation", "The operation is not allowed on a part of merged cells.");
  for (const part of parts) keepFirst(sheet, part);
  const rest = merges.filter((merge) => !parts.some((part) => intersect(part, merge)));
  engine.setMerges(sheet.id, [...rest, ...parts.filter((part) => cellCount(part) > 1)]);
}

/** The first value found moves to the first cell; all other contents go. */
function keepFirst(sheet: Sheet, area: Area): void {
  const { engine } = sheet.book;
  const changes: CellChange[] = [];
  let kept = false;
  engine.each(sheet.id, area, (row, column, { value, formula, format }) => {
    if (value === null && formula === undefined) return;
    if (!kept && (row !== area.top || column !== area.left)) {
      changes.push({ row: area.top, column: area.left, format, ...(formula === undefined ? { value } : { formula }) });
    }
    if (row !== area.top || column !== area.left) changes.push({ row, column, value: null });
    kept = true;
  });
  engine.write(sheet.id, changes);
}

/** Takes every merge apart that shares a cell with the area. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  demandAllowed(sheet, "allowFormatCells");
  const { engine } = sheet.book;
  const merges = engine.merges(sheet.id);
  const rest = merges.filter((merge) => !intersect(merge, area));
  if (rest.length < merges.length) engine.setMerges(sheet.id, rest);
}
