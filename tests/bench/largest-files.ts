import { utils, write } from "@e965/xlsx";
import { strToU8 } from "fflate";
import { limits } from "../../src/files/limits";
import { makeDocument } from "../files/make-document";
import { openDocument } from "../files/make-open-document";
import { editPart, makeWorkbook, makeWorkbookOfMarkup } from "../files/make-workbook";

const columns = 40;
/** All cells that a file may hold, in rows of 40; of text the end of a row counts as one, too. */
const rows = Math.floor(limits.cells / (columns + 1)) - 1;
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join("");
/** A short text that no other cell has. */
const own = (index: number) => `甲${((index * 2_654_435_761) >>> 0).toString(36)}`;
/** As many pieces of markup as fit into those bytes of a package that are read. */
const fill = (make: (index: number) => string) =>
  times(Math.floor((limits.readBytes - 300_000) / strToU8(make(99_999)).length), make);
const table = (row: (cells: string) => string, cell: (text: string) => string) =>
  times(rows, (at) => row(times(columns, (column) => cell(own(at * columns + column)))));

type LargeFile = readonly [what: string, make: () => Uint8Array];

/** As much of every format as the guard lets through: what it is, and how it is made. */
export function largestFiles(): readonly LargeFile[] {
  return [
    [
      "the longest sheet",
      () =>
        makeWorkbookOfMarkup(
          `<sheetData>${fill((at) => `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>第 ${at + 1} 行的单元格，不太长也不太短</t></is></c></row>`)}</sheetData>`,
        ),
    ],
    [
      "the most numbers",
      () =>
        makeWorkbookOfMarkup(
          `<sheetData>${times(rows, (at) => `<row r="${at + 1}">${times(columns, (column) => `<c><v>${((at * columns + column) * 7_919) % 1_000_003}</v></c>`)}</row>`)}</sheetData>`,
        ),
    ],
    [
      "the most texts",
      () =>
        editPart(makeWorkbook({ a: [["x"]] }), "xl/sharedStrings.xml", (markup) =>
          markup.replace("</sst>", `${times(limits.cells - 10, (at) => `<si><t>${own(at)}</t></si>`)}</sst>`),
        ),
    ],
    ["the largest .xls", () => oldWorkbook()],
    [
      "Excel's XML of 2003",
      () => {
        const cells = times(
          Math.floor((limits.workbookMarkup - 1_000) / 62),
          (at) => `<Cell><Data ss:Type="String">${own(at).padEnd(10, "0")}</Data></Cell>`,
        );
        return strToU8(
          `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table><Row>${cells}</Row></Table></Worksheet></Workbook>`,
        );
      },
    ],
    [
      "the largest .ods",
      () =>
        openDocument(
          `<table:table-row>${fill((at) => `${at % columns ? "" : "</table:table-row><table:table-row>"}<table:table-cell office:value-type="string"><text:p>${own(at).padEnd(9, "0")}</text:p></table:table-cell>`)}</table:table-row>`,
        ),
    ],
    [
      "the largest .docx",
      () =>
        makeDocument(
          `<w:tbl><w:tr>${fill((at) => `${at % columns ? "" : "</w:tr><w:tr>"}<w:tc><w:p><w:r><w:t>${own(at).padEnd(30, "0")}</w:t></w:r></w:p></w:tc>`)}</w:tr></w:tbl>`,
        ),
    ],
    [
      "the most lines of a document",
      () => makeDocument(fill((at) => `<w:p><w:r><w:t>${own(at).padEnd(9, "0")}</w:t></w:r></w:p>`)),
    ],
    [
      "the largest page",
      () =>
        strToU8(
          `<table>${table(
            (cells) => `<tr>${cells}`,
            (text) => `<td>${text}`,
          )}`,
        ),
    ],
    [
      "the largest text",
      () =>
        strToU8(
          table(
            (cells) => `${cells}\n`,
            (text) => `${text}${"、很长的文字".repeat(2)},`,
          ),
        ),
    ],
  ];
}

/** Half of its cells are texts, half numbers. */
function oldWorkbook(): Uint8Array {
  const sheet = utils.aoa_to_sheet(
    Array.from({ length: Math.floor(rows * 0.97) }, (_, row) =>
      Array.from({ length: columns }, (_cell, column) =>
        row % 2 ? row * columns + column + 0.5 : own(row * columns + column),
      ),
    ),
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "a");
  return new Uint8Array(write(book, { type: "array", bookType: "biff8", bookSST: true }) as ArrayBuffer);
}
