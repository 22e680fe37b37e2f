import { zipSync } from "fflate";
import { readClipboard, readFile } from "../../src/files/read-file";
import { limits } from "../../src/files/limits";
import { makeCompound } from "./make-compound";
import { makeWorkbookOfMarkup } from "./make-workbook";

const tooMany = { kind: "holds-too-many-cells", values: { limit: "250000" } };
const bytes = (text: string) => new TextEncoder().encode(text);
/** A package of such a type with one part, stored as it is, so that it does not swell when it is unpacked. */
const packageOf = (type: string, part: string, markup: string) =>
  zipSync({ "[Content_Types].xml": bytes(type), [part]: bytes(markup) }, { level: 0 });

/** A stream of an old workbook: its beginning, its end, then records that each hold `numbers` numbers. */
function oldWorkbook(records: number, numbers: number): Uint8Array {
  const length = 6 + 6 * numbers;
  const stream = new DataView(new ArrayBuffer(20 + 4 + records * (4 + length)));
  stream.setUint16(0, 0x0809, true);
  stream.setUint16(2, 16, true);
  stream.setUint16(4, 0x0600, true);
  stream.setUint16(20, 0x000a, true);
  for (let record = 0; record < records; record++) {
    const at = 24 + record * (4 + length);
    stream.setUint16(at, 0x00bd, true);
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
    ["an old workbook", () => oldWorkbook(250, 1_001)],
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
