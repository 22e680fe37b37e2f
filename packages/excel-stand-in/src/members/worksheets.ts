import { ExcelError } from "../errors";
import { visibilityOf } from "../sheets/activation";
import { addSheet } from "../sheets/sheet-list";
import type { Book, Sheet } from "../book/book";
import { sheetEvents } from "../events/event-types";
import { workbookTarget } from "../events/event-queue";
import { object, objectType, type HostObject } from "../protocol/object-type";
import { sheetByName } from "../range/cells";
import { collection } from "./collection";

const inOrder = (book: Book): Sheet[] => book.engine.sheets().flatMap(({ id }) => book.sheets.get(id) ?? []);

const visible = (book: Book, visibleOnly: boolean): Sheet[] =>
  inOrder(book).filter((sheet) => !visibleOnly || visibilityOf(sheet) === "Visible");

const orNull = (sheet: Sheet | null | undefined): HostObject | null =>
  sheet ? object("Worksheet", sheet) : null;

export const worksheetCollectionType = objectType("WorksheetCollection", {
  ...collection<Book>(
    (book) => inOrder(book).map((sheet) => object("Worksheet", sheet)),
    (book, key) => orNull(book.sheets.get(String(key)) ?? sheetByName(book, String(key))),
    {
      add: (book, args) => object("Worksheet", addSheet(book, args.optionalText(0))),
      /** There is none while a chart's own sheet is in front (office-js issue 2444). */
      getActiveWorksheet: (book) => {
        const sheet = book.sheets.get(book.activeSheet);
        if (!sheet) throw new ExcelError("ItemNotFound");
        return object("Worksheet", sheet);
      },
      getCount: (book, args) => visible(book, args.flag(0)).length,
      getFirst: (book, args) => orNull(visible(book, args.flag(0))[0]),
      getLast: (book, args) => orNull(visible(book, args.flag(0)).at(-1)),
    },
  ),
  events: sheetEvents,
  eventTarget: () => workbookTarget,
});
