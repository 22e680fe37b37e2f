import type { Book } from "../book/book";

/** Errors of the common API (office.js's own numbers). */
const errors = { unsupportedType: 1009, tooMany: 11_000, notThere: 11_001 };
/** `Office.FileType.Compressed` on the wire: the workbook as .xlsx. */
const compressed = 1;

/** `Office.Document.getFileAsync`: no more than two documents may be in memory until `closeAsync`. */
const mostCopies = 2;

/** Copies of the workbook that the add-in reads slice by slice: `document.getFileAsync` and what follows it. */
export interface FileCopies {
  readonly open: (data: Readonly<Record<string, unknown>>) => Promise<object>;
  readonly slice: (data: Readonly<Record<string, unknown>>) => object;
  readonly close: (data: Readonly<Record<string, unknown>>) => object;
}

export function fileCopies(book: Book): FileCopies {
  const copies = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  let last = 0;
  return {
    open: async ({ 0: type, 1: sliceSize }) => {
      if (type !== compressed) return { Error: errors.unsupportedType };
      if (copies.size >= mostCopies) return { Error: errors.tooMany };
      const { saveBook } = await import("../xlsx/save");
      const bytes = saveBook(book);
      copies.set(++last, { bytes, sliceSize: Number(sliceSize) });
      return { Error: 0, 0: last, 1: bytes.length };
    },
    slice: ({ 2: handle, 3: index }) => {
      const copy = copies.get(Number(handle));
      if (!copy) return { Error: errors.notThere };
      const from = Number(index) * copy.sliceSize;
      const data = [...copy.bytes.subarray(from, from + copy.sliceSize)];
      return { Error: 0, 0: data, 1: data.length };
    },
    close: ({ 2: handle }) => (copies.delete(Number(handle)) ? { Error: 0 } : { Error: errors.notThere }),
  };
}
