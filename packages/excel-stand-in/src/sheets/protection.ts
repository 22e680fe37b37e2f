import type { Book, Protection, Sheet } from "../book/book";
import { ExcelError } from "../errors";
import { passwordMatches } from "./password";

/** `Excel.WorksheetProtectionOptions` and their defaults. */
export const protectionDefaults: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** @throws ExcelError AccessDenied if the sheet is protected already */
export function protect(sheet: Sheet, options: Readonly<Record<string, unknown>>, password?: string): void {
  if (sheet.protection) throw new ExcelError("AccessDenied");
  const merged = { ...protectionDefaults, ...options } as Protection["options"];
  sheet.book.history.change(sheet, "protection", { options: merged, password: password ?? null });
  raiseProtection(sheet, true);
}

/** Takes protection away; nothing happens if there is none. @throws ExcelError InvalidArgument if the password is wrong */
export async function unprotect(sheet: Sheet, password?: string): Promise<void> {
  if (!sheet.protection) return;
  await demandPassword(sheet.protection, password);
  sheet.book.history.change(sheet, "protection", null);
  raiseProtection(sheet, false);
}

function raiseProtection(sheet: Sheet, isProtected: boolean): void {
  sheet.book.history.forget();
  sheet.book.events.raise("protectionChanged", sheet.id, {
    worksheetId: sheet.id,
    isProtected,
    source: "Local",
  });
}

async function demandPassword({ password }: Protection, given: string | undefined): Promise<void> {
  if (password === null || (given !== undefined && (await passwordMatches(password, given)))) return;
  throw new ExcelError("InvalidArgument", "The password you supplied is not correct.");
}

export function protectWorkbook(book: Book, password?: string): void {
  if (book.protection) throw new ExcelError("AccessDenied");
  book.history.change(book, "protection", { options: {}, password: password ?? null });
  book.history.forget();
}

export async function unprotectWorkbook(book: Book, password?: string): Promise<void> {
  if (!book.protection) return;
  await demandPassword(book.protection, password);
  book.history.change(book, "protection", null);
  book.history.forget();
}

/** @throws ExcelError AccessDenied if the workbook's structure is protected */
export function demandStructure(book: Book): void {
  if (book.protection) throw new ExcelError("AccessDenied", "The workbook is protected.");
}
