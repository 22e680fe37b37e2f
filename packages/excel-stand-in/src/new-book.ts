import type { Book } from "./book/book";
import { createBook } from "./book/create-book";
import { startUniver } from "./engine/univer/start";
import { univerEngine } from "./engine/univer/univer-engine";

export interface NewBookOptions {
  /** Bytes of an .xlsx to open; an empty workbook without. */
  readonly book?: Uint8Array;
  readonly name?: string;
  /** Region of numbers and dates, e.g. `zh-CN`. */
  readonly locale?: string;
  /** Who edits and comments here. */
  readonly author?: string;
}

let books = 0;

/** A workbook over a new engine without an interface: empty, or from a file. */
export async function newBook({
  book: bytes,
  name = "Book1.xlsx",
  locale = "en-US",
  author = "User",
}: NewBookOptions): Promise<Book> {
  const book = createBook({
    name,
    locale,
    author,
    engine: (record) => {
      const { univer, workbook } = startUniver(`book${++books}`);
      return univerEngine(univer, workbook, record);
    },
  });
  if (bytes) {
    const { openInto } = await import("./xlsx/open");
    await openInto(book, bytes);
  }
  return book;
}
