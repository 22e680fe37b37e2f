import { zipSync } from "fflate";
import { readClipboard, readFile } from "../../src/files/read-file";
import { limits } from "../../src/files/limits";
import { makeCompound } from "./make-compound";
import { makeWorkbookOfMarkup } from "./make-workbook";

const tooMany = { kind: "holds-too-many-cells", values: { limit: "250000" } };
const bytes = (text: string) => new TextEncoder().encode(text);
/** A package of such a type with one part, stored as it is, so that it does not swell when it is unpacked. */
const packageOf = (type: string, part: string, markup: string) =>
  zipSync({ ...listing(type, part), [part]: bytes(markup) }, { level: 0 });
const listing = (type: string, part: string) =>
  type.includes("opendocument")
    ? { "META-INF/manifest.xml": bytes(`<file-entry full-path="/" media-type="${type}"/>`) }
    : {
        "[Content_Types].xml": bytes(
          `<Types><Override PartName="/${part.startsWith("word") ? part : "xl/workbook.xml"}" ContentType="${type}"/></Types>`,
        ),
      };

const manyNumbers = 0x00bd;
const format = 0x041e;

/** A stream of an old workbook: its beginning, its end, then records of one kind and length. */
function oldWorkbook(records: number, kind: number, length: number): Uint8Array {
  const stream = new DataView(new ArrayBuffer(20 + 4 + records * (4 + length)));
  stream.setUint16(0, 0x0809, true);
  stream.setUint16(2, 16, true);
  stream.setUint16(4, 0x0600, true);
  stream.setUint16(20, 0x000a, true);
  for (let record = 0; record < records; record++) {
    const at = 24 + record * (4 + length);
    stream.setUint16(at, kind, true);
    stream.setUint16(at + 2, length, true);
  }
  return makeCompound({ Workbook: new Uint8Array(stream.buffer) });
}

describe("a file of more cells than are read of one is refused before they are made", () => {
  const many = limits.cells + 1;
  test.each([
    ["text", () => bytes("1\t".repeat(many))],
    ["a page", () => bytes(`<table>${"<td>1".repeat(many)}</table>`)],
    [
      "Excel's XML of 2003",
      () =>
        bytes(
          `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">${"<Cell/>".repeat(many)}</Workbook>`,
        ),
    ],
    ["an old workbook", () => oldWorkbook(250, manyNumbers, 6 + 6 * 1_001)],
    [
      "a workbook",
      () => packageOf("spreadsheetml.sheet.main+xml", "xl/worksheets/sheet1.xml", "<c></c>".repeat(many)),
    ],
    [
      "a workbook whose texts stand apart",
      () => packageOf("spreadsheetml.sheet.main+xml", "xl/sharedStrings.xml", "<si></si>".repeat(many)),
    ],
    [
      "a document",
      () => packageOf("wordprocessingml.document.main+xml", "word/document.xml", "<w:tc/>".repeat(many)),
    ],
    [
      "an OpenDocument sheet",
      () => packageOf("opendocument.spreadsheet", "content.xml", "<table:table-cell/>".repeat(many)),
    ],
  ])("%s", async (_, make) => {
    await expect(readFile(make())).rejects.toMatchObject(tooMany);
  });

  test("what was copied", async () => {
    await expect(readClipboard({ html: "", text: "1\t".repeat(many) })).rejects.toMatchObject(tooMany);
  });
});

test("Excel's XML of 2003 is refused where it is longer than the workbook library can read in little memory", async () => {
  const markup = `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">${" ".repeat(limits.workbookMarkup)}</Workbook>`;
  await expect(readFile(bytes(markup))).rejects.toMatchObject({
    kind: "too-much-text",
    values: { count: String(markup.length), limit: "5000000" },
  });
});

describe("a number format longer than Excel has them, which every cell would spell out", () => {
  const long = "0".repeat(300);

  test("is none in Excel's XML of 2003", async () => {
    const styles = (code: string) =>
      `<Styles><Style ss:ID="a"><NumberFormat ss:Format="${code}"/></Style></Styles>`;
    const table =
      '<Worksheet ss:Name="表"><Table><Row><Cell ss:StyleID="a"><Data ss:Type="Number">7</Data></Cell></Row></Table></Worksheet>';
    const of = (code: string) =>
      bytes(
        `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${styles(code)}${table}</Workbook>`,
      );
    const textOf = async (code: string) => (await readFile(of(code))).grids[0]?.cells[0]?.text;
    expect([await textOf("000"), await textOf(long)]).toEqual(["007", "7"]);
  });

  test("makes an old workbook a damaged one", async () => {
    await expect(readFile(oldWorkbook(1, format, 600))).rejects.toMatchObject({ kind: "damaged" });
  });
});

test("a long file of few cells is read", async () => {
  const { grids } = await readFile(bytes(`${"字".repeat(300)}\n`.repeat(1_500)));
  expect(grids[0]?.cells).toHaveLength(1_500);
});

test("cells that have only a look are not counted", async () => {
  const row = (at: number) => `<row>${`<c r="B${at}" s="0"/>`.repeat(26)}</row>`;
  const blank = Array.from({ length: 10_000 }, (_, at) => row(at + 2)).join("");
  const named = '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>';
  const { grids } = await readFile(makeWorkbookOfMarkup(`<sheetData>${named}${blank}</sheetData>`));
  expect(grids[0]?.cells.map(({ text }) => text)).toEqual(["甲"]);
});
