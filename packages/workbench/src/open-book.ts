import type { Workbook } from "@univerjs/core";
import type { Book } from "excel-stand-in/book/book";
import { createBook } from "excel-stand-in/book/create-book";
import { startUniver } from "excel-stand-in/engine/univer/start";
import { univerEngine } from "excel-stand-in/engine/univer/univer-engine";
import { tellNames } from "excel-stand-in/range/shift-book";
import { openInto } from "excel-stand-in/xlsx/open";
import type { Language } from "../../../src/core/language/language";
import { startGrid } from "./grid/start-grid";
import type { Univer } from "@univerjs/core";

export interface OpenedBook {
  readonly book: Book;
  readonly univer: Univer;
  readonly workbook: Workbook;
}

let books = 0;

/**
 * Reads a workbook, or makes an empty one, without any interface; then shows it in the element.
 * @throws Error if the bytes are no workbook: nothing is shown then
 */
export async function readBook(
  name: string,
  bytes: Uint8Array | null,
  language: Language,
): Promise<{ readonly show: (container: HTMLElement) => OpenedBook }> {
  let headless: ReturnType<typeof startUniver> | undefined;
  const book = createBook({
    name,
    locale: language,
    author: "User",
    engine: (record) => {
      headless = startUniver(`book${++books}`);
      return univerEngine(headless.univer, headless.workbook, record);
    },
  });
  if (bytes) await openInto(book, bytes);
  return {
    show: (container) => {
      const data = structuredClone(headless?.workbook.getSnapshot());
      if (!data) throw new Error("The workbook was closed");
      book.engine.dispose();
      const { univer, workbook } = startGrid(container, language, data);
      const engine = univerEngine(univer, workbook, book.history.record);
      Object.assign(book, { engine });
      engine.activate(book.activeSheet);
      tellNames(book);
      return { book, univer, workbook };
    },
  };
}
