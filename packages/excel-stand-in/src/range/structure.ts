import type { Sheet } from "../book/book";
import {
  type Area,
  cellCount,
  columnCount,
  intersect,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  rowCount,
} from "../engine/area";
import type { Axis, CellChange } from "../engine/engine";
import { ExcelError } from "../errors";
import { movedBy, type Shift, shiftArea, tears } from "../references/shift";
import { sheetName, usedArea } from "./cells";
import { raiseChanged } from "./edit";
import { demandAllowed, type Permission } from "./guard";
import { shiftBook } from "./shift-book";

const blank = { value: null, format: {} } as const;

/** Moves stored cells by so many rows and columns; what lay there is replaced, what they leave is blank. */
function moveCells(sheet: Sheet, from: Area, rows: number, columns: number): void {
  const { engine } = sheet.book;
  const changes = new Map<string, CellChange>();
  const put = (row: number, column: number, change: Omit<CellChange, "row" | "column">): void => {
    changes.set(`${row} ${column}`, { row, column, ...change });
  };
  const target = {
    top: from.top + rows,
    left: from.left + columns,
    bottom: from.bottom + rows,
    right: from.right + columns,
  };
  for (const area of [from, target])
    engine.each(sheet.id, area, (row, column) => {
      put(row, column, blank);
    });
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
  const over =
    moved &&
    (shift.direction === "down"
      ? moved.bottom + rowCount(shift.area) > lastRow
      : moved.right + columnCount(shift.area) > lastColumn);
  if (over) throw new ExcelError("NonBlankCellOffSheet");
}

/** Takes all merges away while cells move (the engine would move some itself), then puts them where they belong. */
function movingMerges(sheet: Sheet, shift: Shift, move: () => void): void {
  const { engine } = sheet.book;
  const before = engine.merges(sheet.id);
  if (before.length > 0) engine.setMerges(sheet.id, []);
  move();
  const after = before
    .flatMap((merge) => shiftArea(merge, shift) ?? [])
    .filter((merge) => cellCount(merge) > 1);
  if (before.length > 0) engine.setMerges(sheet.id, after);
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
  const before =
    axis === "rows"
      ? { top: at - 1, bottom: at - 1, left: 0, right: lastColumn }
      : { top: 0, bottom: lastRow, left: at - 1, right: at - 1 };
  const changes: CellChange[] = [];
  engine.each(sheet.id, before, (row, column, { format }) => {
    for (let index = at; index < at + count; index++)
      changes.push(axis === "rows" ? { row: index, column, format } : { row, column: index, format });
  });
  engine.write(sheet.id, changes);
  const line = engine.line(sheet.id, axis, at - 1);
  if (line.size !== undefined || line.format)
    engine.setLines(sheet.id, axis, at, at + count - 1, { ...line, hidden: false });
}

/** Which way cells move, and what the sheet's protection and the events call it. */
interface Way {
  readonly direction: Shift["direction"];
  readonly permission?: Permission;
  readonly changeType: string;
}
const insertions: Readonly<Record<Axis, Way>> = {
  rows: { direction: "down", permission: "allowInsertRows", changeType: "RowInserted" },
  columns: { direction: "right", permission: "allowInsertColumns", changeType: "ColumnInserted" },
};
const deletions: Readonly<Record<Axis, Way>> = {
  rows: { direction: "up", permission: "allowDeleteRows", changeType: "RowDeleted" },
  columns: { direction: "left", permission: "allowDeleteColumns", changeType: "ColumnDeleted" },
};
/** `Excel.InsertDeleteCellsShiftDirection` */
const directionNames = {
  down: "ShiftCellDown",
  right: "ShiftCellRight",
  up: "ShiftCellUp",
  left: "ShiftCellLeft",
};

/** Moves cells and then everything that hangs on them. */
function shiftSheet(sheet: Sheet, area: Area, way: Way, move: (shift: Shift) => void): void {
  demandAllowed(sheet, way.permission);
  const shift: Shift = { sheet: sheetName(sheet), area, direction: way.direction };
  demandPossible(sheet, shift, way.direction === "down" || way.direction === "right");
  movingMerges(sheet, shift, () => {
    move(shift);
  });
  shiftBook(sheet, shift);
  raiseChanged(sheet, area, { changeType: way.changeType, shiftDirection: directionNames[way.direction] });
}

/** Inserts blank cells and moves what is there down or to the right. Whole rows and columns take their sizes along. */
export function insertCells(sheet: Sheet, area: Area, direction: "down" | "right"): void {
  const line = lineOf(area);
  const way = line ? insertions[line.axis] : { direction, changeType: "CellInserted" };
  shiftSheet(sheet, area, way, (shift) => {
    const used = usedArea(sheet, false);
    const moved = used && intersect(used, movedBy(shift));
    if (line) sheet.book.engine.insertLines(sheet.id, line.axis, line.at, line.count);
    else if (moved && direction === "down") moveCells(sheet, moved, rowCount(area), 0);
    else if (moved) moveCells(sheet, moved, 0, columnCount(area));
  });
  if (line) takeOverFormats(sheet, line);
}

/** Deletes cells and moves what is there up or to the left. */
export function deleteCells(sheet: Sheet, area: Area, direction: "up" | "left"): void {
  const { engine } = sheet.book;
  const line = lineOf(area);
  const way = line ? deletions[line.axis] : { direction, changeType: "CellDeleted" };
  shiftSheet(sheet, area, way, (shift) => {
    clearCells(sheet, area);
    if (!line) {
      moveUpOrLeft(sheet, shift);
      return;
    }
    const { axis, at, count } = line;
    engine.setLines(sheet.id, axis, at, at + count - 1, {
      size: undefined,
      hidden: false,
      format: undefined,
    });
    engine.deleteLines(sheet.id, axis, at, count);
  });
}

function moveUpOrLeft(sheet: Sheet, { area, direction }: Shift): void {
  const up = direction === "up";
  const used = usedArea(sheet, false);
  const rest = up
    ? { ...area, top: area.bottom + 1, bottom: lastRow }
    : { ...area, left: area.right + 1, right: lastColumn };
  const moved = used && rest.top <= rest.bottom && rest.left <= rest.right ? intersect(used, rest) : null;
  if (moved) moveCells(sheet, moved, up ? -rowCount(area) : 0, up ? 0 : -columnCount(area));
}
