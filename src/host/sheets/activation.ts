import type { Book, Sheet } from "../book/book";
import { type Area, cellArea } from "../engine/area";
import { ExcelError } from "../errors";
import { areaAddress } from "../references/address";

/** Shows another sheet. @throws ExcelError if it is hidden */
export function activate(sheet: Sheet): void {
  const { book } = sheet;
  if (book.activeSheet === sheet.id) return;
  if (visibilityOf(sheet) !== "Visible") throw new ExcelError("InvalidOperation");
  const before = book.activeSheet;
  book.activeSheet = sheet.id;
  book.engine.activate(sheet.id);
  book.selection = { sheet: sheet.id, areas: [cellArea(0, 0)] };
  if (book.sheets.has(before)) book.events.raise("deactivated", before, { worksheetId: before });
  book.events.raise("activated", sheet.id, { worksheetId: sheet.id });
}

/** Selects cells, as a user would, and shows their sheet. */
export function select(sheet: Sheet, areas: readonly Area[]): void {
  activate(sheet);
  const { book } = sheet;
  book.selection = { sheet: sheet.id, areas };
  book.events.raise("selectionChanged", sheet.id, {
    worksheetId: sheet.id,
    address: areas.map(areaAddress).join(","),
  });
  book.events.raiseSelection();
}

export function visibilityOf(sheet: Sheet): "Visible" | "Hidden" | "VeryHidden" {
  const hidden = factsOf(sheet).hidden;
  if (!hidden) return "Visible";
  return sheet.veryHidden ? "VeryHidden" : "Hidden";
}

/** What the engine says about the sheet. @throws ExcelError ItemNotFound if it was deleted */
export function factsOf(sheet: Sheet): ReturnType<Book["engine"]["sheets"]>[number] {
  const facts = sheet.book.engine.sheets().find(({ id }) => id === sheet.id);
  if (!facts) throw new ExcelError("ItemNotFound");
  return facts;
}

export const positionOf = (sheet: Sheet): number =>
  sheet.book.engine.sheets().findIndex(({ id }) => id === sheet.id);
