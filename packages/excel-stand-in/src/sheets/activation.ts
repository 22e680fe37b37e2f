import type { Book, Sheet } from "../book/book";
import {
  type Area,
  bounding,
  cellArea,
  intersect,
  isWholeColumns,
  isWholeRows,
  sameArea,
} from "../engine/area";
import { ExcelError } from "../errors";
import { deactivateChart } from "../events/chart-events";
import { apiCategory } from "../events/event-queue";
import { raiseBindingSelection } from "../events/binding-events";
import { tableEvents } from "../events/event-types";
import { areaAddress } from "../references/address";

/** Shows another sheet. @throws ExcelError if it is hidden */
export function activate(sheet: Sheet): void {
  const { book } = sheet;
  if (book.activeSheet === sheet.id) return;
  if (visibilityOf(sheet) !== "Visible") throw new ExcelError("InvalidOperation");
  deactivateChart(book);
  const before = book.activeSheet;
  book.activeSheet = sheet.id;
  book.engine.activate(sheet.id);
  book.selection = { sheet: sheet.id, areas: [cellArea(0, 0)] };
  if (book.sheets.has(before)) book.events.raise("deactivated", before, { worksheetId: before });
  book.events.raise("activated", sheet.id, { worksheetId: sheet.id });
}

/** Cells that are merged are selected together; whole rows and columns stay what they are. */
function withMerges(sheet: Sheet, area: Area): Area {
  if (isWholeRows(area) || isWholeColumns(area)) return area;
  const touched = sheet.book.engine.merges(sheet.id).filter((merge) => intersect(merge, area));
  const all = touched.reduce(bounding, area);
  return sameArea(all, area) ? area : withMerges(sheet, all);
}

/** Selects cells, as a user would, and shows their sheet. */
export function select(sheet: Sheet, chosen: readonly Area[]): void {
  activate(sheet);
  const { book } = sheet;
  const areas = chosen.map((area) => withMerges(sheet, area));
  deactivateChart(book);
  const before = book.selection.sheet === sheet.id ? book.selection.areas : [];
  book.selection = { sheet: sheet.id, areas };
  book.events.raise("selectionChanged", sheet.id, {
    worksheetId: sheet.id,
    address: areas.map(areaAddress).join(","),
  });
  raiseTableSelection(sheet, before, areas);
  raiseBindingSelection(sheet, areas);
  book.events.raiseSelection();
}

/** Tells the handlers of tables that the selection lies in or has just left. */
function raiseTableSelection(sheet: Sheet, before: readonly Area[], now: readonly Area[]): void {
  const { events } = sheet.book;
  const { SelectionChangedEvent: type } = tableEvents;
  for (const { id, area } of sheet.tables) {
    if (!events.subscribed(type, id)) continue;
    const inside = now.flatMap((selected) => intersect(selected, area) ?? []);
    if (inside.length === 0 && !before.some((selected) => intersect(selected, area))) continue;
    const message = {
      worksheetId: sheet.id,
      tableId: id,
      isInsideTable: inside.length > 0,
      address: inside.map(areaAddress).join(","),
    };
    events.raiseEntry(apiCategory, type, id, JSON.stringify(message));
  }
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
