import { utils, write, type BookType } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { contains } from "../../src/core/grid/address";
import { boundsOf } from "../../src/core/grid/bounds";
import type { CellRange, Grid } from "../../src/core/grid/grid";

/** A cell as documents have it: how many rows and columns it covers. */
interface Spot {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  /** Whether it only goes on with the cell above, as Word writes a cell over several rows. */
  readonly goesOn: boolean;
}

function spotsOf({ cells, merges }: Grid): readonly (readonly Spot[])[] {
  const { right, bottom } = boundsOf([
    ...cells,
    ...merges.map((merge) => ({ row: merge.bottom, column: merge.right })),
  ]);
  const texts = new Map(cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const spotAt = (row: number, column: number): readonly Spot[] => {
    const alone: CellRange = { top: row, left: column, bottom: row, right: column };
    const merge = merges.find((own) => contains(own, { row, column })) ?? alone;
    if (merge.left !== column) return [];
    const columns = merge.right - merge.left + 1;
    const goesOn = merge.top !== row;
    const text = goesOn ? "" : (texts.get(`${row} ${column}`) ?? "");
    return [{ text, rows: merge.bottom - merge.top + 1, columns, goesOn }];
  };
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (__, column) => column).flatMap((column) => spotAt(row, column)),
  );
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A page with the grid as a table, as Word and Excel put it on the clipboard and systems export it. */
export function asHtml(grid: Grid): string {
  const rows = spotsOf(grid).map((spots) => {
    const cells = spots
      .filter(({ goesOn }) => !goesOn)
      .map(
        ({ text, rows: high, columns }) =>
          `<td rowspan=${high} colspan=${columns}><p class=MsoNormal>${escaped(text).replaceAll("\n", "<br>")}</p></td>`,
      );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<html><head><style>td {border: 1px}</style></head><body><table class=MsoTableGrid>${rows.join("\r\n")}</table></body></html>`;
}

const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A .docx with the grid as a table. */
export function asDocument(grid: Grid): Uint8Array {
  const rows = spotsOf(grid).map((spots) => {
    const cells = spots.map(({ text, rows: high, columns, goesOn }) => {
      const over = goesOn ? "<w:vMerge/>" : high > 1 ? '<w:vMerge w:val="restart"/>' : "";
      const paragraphs = text
        .split("\n")
        .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`);
      return `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/>${over}</w:tcPr>${paragraphs.join("")}</w:tc>`;
    });
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  const body = `<w:tbl>${rows.join("")}</w:tbl>`;
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** A workbook in another format (`biff8` is .xls). */
export function asWorkbook({ cells, merges }: Grid, bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([]);
  for (const { row, column, text, value } of cells)
    utils.sheet_add_aoa(sheet, [[value ?? text]], { origin: { r: row, c: column } });
  sheet["!merges"] = merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Sheet1");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

/** Text in GBK, which computers in China wrote before Unicode; what it does not have becomes `?`. */
export function asGbk(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("gbk");
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from(
    Array.from(text).flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return code < 0x80 ? [code] : [...(codes.get(sign) ?? [0x3f])];
    }),
  );
}
