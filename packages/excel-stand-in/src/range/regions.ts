import type { Sheet } from "../book/book";
import { type Area, cellArea, lastColumn, lastRow } from "../engine/area";
import { ExcelError } from "../errors";

const filled = (sheet: Sheet, row: number, column: number): boolean => {
  const { value, formula } = sheet.book.engine.cell(sheet.id, row, column);
  return formula !== undefined || (value !== null && value !== "");
};

const anyIn = (sheet: Sheet, area: Area): boolean => {
  let found = false;
  sheet.book.engine.each(sheet.id, area, (_row, _column, { value, formula }) => {
    found ||= formula !== undefined || (value !== null && value !== "");
  });
  return found;
};

/** The region around cells that ends at blank rows and columns, as Ctrl+A selects it. */
export function regionAround(sheet: Sheet, start: Area): Area {
  let area = start;
  for (let grown = true; grown;) {
    grown = false;
    const wide = { left: Math.max(0, area.left - 1), right: Math.min(lastColumn, area.right + 1) };
    const tall = { top: Math.max(0, area.top - 1), bottom: Math.min(lastRow, area.bottom + 1) };
    const sides: [Area, Partial<Area>, boolean][] = [
      [{ ...wide, top: area.top - 1, bottom: area.top - 1 }, { top: area.top - 1 }, area.top > 0],
      [
        { ...wide, top: area.bottom + 1, bottom: area.bottom + 1 },
        { bottom: area.bottom + 1 },
        area.bottom < lastRow,
      ],
      [{ ...tall, left: area.left - 1, right: area.left - 1 }, { left: area.left - 1 }, area.left > 0],
      [
        { ...tall, left: area.right + 1, right: area.right + 1 },
        { right: area.right + 1 },
        area.right < lastColumn,
      ],
    ];
    for (const [strip, change, possible] of sides) {
      if (!possible || !anyIn(sheet, strip)) continue;
      area = { ...area, ...change };
      grown = true;
    }
  }
  return area;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** Where Ctrl+arrow goes from the first cell of the area: the end of the filled cells, the next filled cell, or the sheet's end. */
export function edgeCell(sheet: Sheet, from: Area, direction: string): Area {
  const step = steps[direction];
  if (!step) throw new ExcelError("InvalidArgument");
  const [down, right] = step;
  const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r <= lastRow && c <= lastColumn;
  let [row, column] = [from.top, from.left];
  const next = (): [number, number] => [row + down, column + right];
  const follow = (while_: boolean): void => {
    for (let [r, c] = next(); inside(r, c) && filled(sheet, r, c) === while_; [r, c] = next())
      [row, column] = [r, c];
  };
  const startedFilled = filled(sheet, row, column) && inside(...next()) && filled(sheet, ...next());
  if (startedFilled) follow(true);
  else {
    follow(false);
    if (inside(...next())) [row, column] = next();
  }
  return cellArea(row, column);
}
