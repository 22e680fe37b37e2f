import type { Book } from "../book/book";
import { ExcelError } from "../errors";
import type { Args } from "../protocol/args";
import { isHostObject } from "../protocol/object-type";
import { sheetByName } from "../range/cells";
import { insertSheets } from "../sheets/insert-sheets";
import { placeFor } from "../sheets/sheet-list";

/** An .xlsx is a zip: it begins with `PK`. */
const zipInBase64 = /^UEs[A-Za-z0-9+/]+={0,2}$/;

/** @throws ExcelError InvalidArgument if the text is no .xlsx in Base64 */
export function demandWorkbook(base64: string): void {
  if (!zipInBase64.test(base64)) throw new ExcelError("InvalidArgument");
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

async function opened(base64: string, book: Book): Promise<Book> {
  const { newBook } = await import("../new-book");
  try {
    return await newBook({ book: bytesOf(base64), locale: book.locale });
  } catch {
    throw new ExcelError("InvalidArgument");
  }
}

/** `Workbook.insertWorksheetsFromBase64`: copies of another workbook's sheets. @returns their ids */
export async function insertWorksheets(book: Book, args: Args): Promise<string[]> {
  const base64 = args.text(0);
  demandWorkbook(base64);
  const { sheetNamesToInsert: names, positionType, relativeTo } = args.fields(1);
  const wanted = Array.isArray(names) ? names.map(String) : [];
  const relative = isHostObject(relativeTo)
    ? book.sheets.get((relativeTo.target as { id: string }).id)
    : typeof relativeTo === "string"
      ? (sheetByName(book, relativeTo) ?? undefined)
      : undefined;
  if (typeof relativeTo === "string" && !relative) throw new ExcelError("ItemNotFound");
  const where = typeof positionType === "string" ? positionType : "End";
  const nowhere = (where === "Before" || where === "After") && !relative;
  const position = placeFor(book, nowhere ? { Before: "Beginning", After: "End" }[where] : where, relative);
  const from = await opened(base64, book);
  try {
    return insertSheets(book, from, wanted, position).map(({ id }) => id);
  } finally {
    from.engine.dispose();
  }
}
