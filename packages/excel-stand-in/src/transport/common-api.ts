import type { Book } from "../book/book";
import { bindingFacts } from "../events/binding-events";
import { cellsOf } from "../range/cells";
import { readMatrix } from "../range/matrix";
import { shownText } from "../range/text";

/** Errors of the common API (office.js's own numbers). */
const errors = { bindingNotFound: 3002, selectionNotSupported: 1004 };

/** `document.getSelectedDataAsync`: values, or texts as they are shown. */
export function selectedData(book: Book, data: Readonly<Record<string, unknown>>): object {
  const { ValueFormat: format } = (data["DdaGetBindingData"] ?? {}) as { ValueFormat?: string };
  const sheet = book.sheets.get(book.selection.sheet);
  const [area, ...more] = book.selection.areas;
  if (!sheet || !area || more.length > 0) return { Error: errors.selectionNotSupported };
  const rows = readMatrix(cellsOf(sheet, area), (cell) =>
    format === "formatted" ? shownText(cell, book.locale) : (cell.value ?? ""),
  );
  return rows ? { Error: 0, Data: rows } : { Error: errors.selectionNotSupported };
}

/** `document.bindings.getByIdAsync`. */
export function bindingById(book: Book, data: Readonly<Record<string, unknown>>): object {
  const { BindingId: id } = (data["DdaBindingsMethod"] ?? {}) as { BindingId?: string };
  const found = book.bindings.find((binding) => binding.id === id);
  return found ? { Error: 0, Bindings: [bindingFacts(found)] } : { Error: errors.bindingNotFound };
}
