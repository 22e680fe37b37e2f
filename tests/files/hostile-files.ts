import { strToU8 } from "fflate";
import { randomNumbers } from "../fuzz/random";
import { makeDocument } from "./make-document";
import { openDocument } from "./make-open-document";
import { editPart, makeWorkbook, makeWorkbookOfMarkup } from "./make-workbook";

const cell = (ref: string) => `<c r="${ref}" t="inlineStr"><is><t>${ref}</t></is></c>`;
const sheet = (rows: string, after = "") => makeWorkbookOfMarkup(`<sheetData>${rows}</sheetData>${after}`);
const page = (body: string) => strToU8(`<html><body>${body}</body></html>`);

/** Each entity stands ten times in the next: a billion of the first. */
const entities = `<!DOCTYPE a [<!ENTITY e0 "哈">${Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join("")}]>`;

/** How a picture begins (PNG). */
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];
const random = randomNumbers(1);
const noise = Uint8Array.from({ length: 100_000 }, () => random(256));

/** A text that does not shrink much when it is packed, so that it does not seem to swell. */
function longText(length: number): string {
  const letters = randomNumbers(2);
  return Array.from({ length }, () => letters(36).toString(36)).join("");
}

const sharedFormula = (ref: string, rest: string) => `<c r="${ref}"><f t="shared" si="0"${rest}<v>1</v></c>`;

type HostileFile = readonly [what: string, make: () => Uint8Array, outcome: string];

/** Small files that hang or flood other programs: what they are, how they are made, and what is to become of them. */
export function hostileFiles(): readonly HostileFile[] {
  return [
    [
      "one merge over the whole sheet",
      () =>
        sheet(`<row r="1">${cell("A1")}</row>`, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
      "A1 / 1 merges / 0 left out",
    ],
    [
      "a cell in the last row and column",
      () => sheet(`<row r="1">${cell("A1")}</row><row r="1048576">${cell("XFD1048576")}</row>`),
      "A1 / 0 merges / 1 left out",
    ],
    [
      "a cell far beyond them",
      () => sheet(`<row r="1">${cell("A1")}</row><row r="2000000000">${cell("ZZZZZZ2000000000")}</row>`),
      "A1 / 0 merges / 1 left out",
    ],
    [
      "200,000 rows that are empty but have a style",
      () => sheet(`<row r="1">${cell("A1")}</row>${'<row s="1"><c s="1"/><c s="1"/></row>'.repeat(200_000)}`),
      "unpacks-too-far",
    ],
    [
      "100,000 rows that are empty but have a style, each with its number",
      () =>
        sheet(
          `<row r="1">${cell("A1")}</row>${Array.from({ length: 100_000 }, (_, row) => `<row r="${row + 2}" s="1"><c r="A${row + 2}" s="1"/></row>`).join("")}`,
        ),
      "A1 / 0 merges / 0 left out",
    ],
    [
      "the same long text in 120,000 cells",
      () =>
        editPart(
          sheet(`<row>${'<c t="s"><v>0</v></c>'.repeat(60)}</row>`.repeat(2_000)),
          "xl/sharedStrings.xml",
          (markup) => markup.replace(/<si>.*<\/si>/s, `<si><t>${longText(32_000)}</t></si>`),
        ),
      "too-much-text",
    ],
    [
      "a formula of 8,000 letters that 50,000 cells share",
      () =>
        sheet(
          `<row>${sharedFormula("A1", `>${"A1+".repeat(2_700)}1</f>`)}</row>${`<row>${sharedFormula("B2", "/>").repeat(50)}</row>`.repeat(1_000)}`,
        ),
      "too-much-text",
    ],
    [
      "a number format of 30,000 letters on 60,000 cells",
      () =>
        editPart(
          sheet(`<row>${'<c s="1"><v>1</v></c>'.repeat(60)}</row>`.repeat(1_000)),
          "xl/styles.xml",
          (markup) =>
            markup.replace(
              /(<styleSheet[^>]*>).*(<\/styleSheet>)/s,
              `$1<numFmts count="1"><numFmt numFmtId="170" formatCode="&quot;${longText(30_000)}&quot;0"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs>$2`,
            ),
        ),
      `${"1 ".repeat(20)} / 0 merges / 0 left out`,
    ],
    ["a picture called .xlsx", () => Uint8Array.from([...png, ...noise]), "not-a-workbook"],
    ["random bytes", () => noise, "not-a-workbook"],
    ["half a workbook", () => makeWorkbook({ a: [["x"]] }).slice(0, 600), "truncated"],
    [
      "a part that unpacks to a thousand times its size",
      () =>
        editPart(makeWorkbook({ a: [["x"]] }), "xl/styles.xml", (markup) => markup + " ".repeat(5_000_000)),
      "unpacks-too-far",
    ],
    [
      "entities inside of entities in a workbook",
      () =>
        editPart(sheet(`<row r="1">${cell("A1")}</row>`), "xl/worksheets/sheet1.xml", (markup) =>
          markup.replace(/(<\?xml[^>]*>)?/, `$1${entities}`).replace("<t>A1", "<t>&e9;"),
        ),
      "&e9; / 0 merges / 0 left out",
    ],
    [
      "entities inside of entities in a document",
      () => makeDocument(`${entities}<w:p><w:r><w:t>&e9;</w:t></w:r></w:p>`),
      "&e9; / 0 merges / 0 left out",
    ],
    [
      "entities inside of entities in a page",
      () => strToU8(`${entities.replace("DOCTYPE a", "DOCTYPE html")}<table><tr><td>&e9;</table>`),
      "]> &e9; / 0 merges / 0 left out",
    ],
    [
      "100,000 boxes inside of each other",
      () => page(`${"<div>".repeat(100_000)}x`),
      "x / 0 merges / 0 left out",
    ],
    [
      "100,000 tables inside of each other",
      () => page(`${"<table><tr><td>".repeat(100_000)}x${"</td></tr></table>".repeat(100_000)}`),
      "x / 0 merges / 0 left out",
    ],
    [
      "100,000 tables in a document",
      () => makeDocument(`${"<w:tbl><w:tr><w:tc>".repeat(100_000)}<w:p><w:r><w:t>x</w:t></w:r></w:p>`),
      "unpacks-too-far",
    ],
    [
      "a cell over a billion rows and columns",
      () => page("<table><tr><td colspan=1000000000 rowspan=1000000000>x<td>y</table>"),
      "x / 1 merges / 1 left out",
    ],
    [
      "10,000 such cells",
      () => page(`<table>${"<tr><td colspan=1000000000 rowspan=1000000000>x".repeat(10_000)}</table>`),
      "x / 1 merges / 9999 left out",
    ],
    [
      "a cell of a document over a billion columns",
      () =>
        makeDocument(
          '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
        ),
      "x / 1 merges / 0 left out",
    ],
    [
      "an OpenDocument cell that is there a billion times",
      () =>
        openDocument(
          '<table:table-row><table:table-cell office:value-type="string" table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell></table:table-row>',
        ),
      "too-many-cells",
    ],
    [
      "an OpenDocument row that is there a billion times",
      () =>
        openDocument(
          '<table:table-row table:number-rows-repeated="1000000000"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>',
        ),
      "too-many-cells",
    ],
    [
      "10,000 OpenDocument paragraphs that end and have not begun",
      () =>
        openDocument(
          `<table:table-row><table:table-cell office:value-type="string"><text:p>${"x</text:p>".repeat(10_000)}</table:table-cell></table:table-row>`,
        ),
      "x / 0 merges / 0 left out",
    ],
    [
      "an OpenDocument paragraph of a billion blanks",
      () =>
        openDocument(
          '<table:table-row><table:table-cell office:value-type="string"><text:p>x<text:s text:c="1000000000"/></text:p></table:table-cell></table:table-row>',
        ),
      "too-much-text",
    ],
    [
      "a merge over a whole OpenDocument sheet",
      () =>
        openDocument(
          '<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="1000000000" table:number-rows-spanned="1000000000"><text:p>x</text:p></table:table-cell></table:table-row>',
        ),
      "x / 1 merges / 0 left out",
    ],
    [
      "empty OpenDocument cells to the end of the sheet, as every such file has them",
      () =>
        openDocument(
          '<table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16383"/></table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
        ),
      "x / 0 merges / 0 left out",
    ],
  ];
}
