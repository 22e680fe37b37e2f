import type { Book } from "excel-stand-in/book/book";
import { saveBook } from "excel-stand-in/xlsx/save";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the user as an .xlsx, by the browser's own download. */
export function download(book: Book, name: string): void {
  const bytes = new Uint8Array(saveBook(book));
  const link = document.createElement("a");
  const address = URL.createObjectURL(new Blob([bytes], { type: workbookType }));
  Object.assign(link, { href: address, download: name.replace(/(\.xlsx)?$/i, ".xlsx") });
  link.click();
  URL.revokeObjectURL(address);
}

/** The sample workbook, or null if this server has none. */
export async function fetchSample(name: string): Promise<Uint8Array | null> {
  const reply = await fetch(`samples/${name}`);
  return reply.ok ? new Uint8Array(await reply.arrayBuffer()) : null;
}
