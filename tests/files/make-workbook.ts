import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A row of a sheet under test: a text or number, a whole cell of the library, or null for none. */
export type Row = readonly (string | number | boolean | CellObject | null)[];

/** The bytes of an .xlsx whose sheets hold these rows; `merges` in A1 notation. */
export function makeWorkbook(
  sheets: Readonly<Record<string, readonly Row[]>>,
  merges: Readonly<Record<string, readonly string[]>> = {},
): Uint8Array {
  const workbook = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet: WorkSheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet["!merges"] = (merges[name] ?? []).map((range) => utils.decode_range(range));
    utils.book_append_sheet(workbook, sheet, name);
  }
  return new Uint8Array(write(workbook, { type: "array", compression: true, bookSST: true }) as ArrayBuffer);
}

/** The bytes of an .xlsx with one sheet, whose markup between `<worksheet>` tags is given. */
export function makeWorkbookOfMarkup(worksheet: string): Uint8Array {
  return editPart(makeWorkbook({ Sheet1: [["x"]] }), "xl/worksheets/sheet1.xml", (markup) =>
    markup.replace(/(<worksheet[^>]*>).*(<\/worksheet>)/s, `$1${worksheet}$2`),
  );
}

/** The same package with one part's markup changed. */
export function editPart(bytes: Uint8Array, name: string, edit: (markup: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  parts[name] = strToU8(edit(strFromU8(parts[name] ?? new Uint8Array())));
  return zipSync(parts);
}

const fieldsOfDirectory = { flags: 8, method: 10, crc32: 16, packedSize: 20, size: 24, offset: 42 } as const;

/** The same zip package with what its directory says of one part changed (APPNOTE.TXT 4.3.12). */
export function changeDirectory(
  bytes: Uint8Array,
  name: string,
  changes: Partial<Record<keyof typeof fieldsOfDirectory, number>>,
): Uint8Array {
  const changed = bytes.slice();
  const nameAt = Buffer.from(changed.buffer).lastIndexOf(name);
  const view = new DataView(changed.buffer, nameAt - 46);
  for (const [field, value] of Object.entries(changes)) {
    const at = fieldsOfDirectory[field as keyof typeof fieldsOfDirectory];
    if (field === "flags" || field === "method") view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return changed;
}
