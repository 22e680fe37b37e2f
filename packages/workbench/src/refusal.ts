import { ExcelError, type ErrorCode } from "excel-stand-in/errors";
import type { Book } from "excel-stand-in/book/book";
import { InvalidEntry } from "./grid/validate-entry";
import type { TextKey } from "./messages/zh-CN";

const keys: Readonly<Partial<Record<ErrorCode, TextKey>>> = {
  AccessDenied: "protected",
  InvalidArgument: "wrong-entry",
  FormulaLengthExceedsLimit: "wrong-entry",
  ItemAlreadyExists: "name-taken",
  InsertDeleteConflict: "torn-merge",
  InvalidOperation: "last-sheet",
  NonBlankCellOffSheet: "off-sheet",
};

/** Which sentence tells the user why something was not done. */
export function refusalKey(book: Book, error: unknown): TextKey {
  if (error === "unsupported") return error;
  if (error instanceof InvalidEntry) return "invalid-entry";
  if (!(error instanceof ExcelError)) return "not-done";
  if (book.history.readOnly) return "read-only";
  if (error.code === "InvalidArgument" && error.message.includes("sheet name")) return "wrong-name";
  return keys[error.code] ?? "not-done";
}
