import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFile } from "../../src/files/read-file";
import { cellName, rangeName } from "../../src/core/grid/address";
import { whyNotCarried } from "../../src/core/import/carried-formula";
import { openDocument } from "./make-open-document";

/** The texts of a row of cells, each given as the markup of its paragraphs. */
async function textsOf(...paragraphs: readonly string[]): Promise<readonly string[]> {
  const cells = paragraphs.map(
    (markup) => `<table:table-cell office:value-type="string"><text:p>${markup}</text:p></table:table-cell>`,
  );
  const { grids } = await readFile(openDocument(`<table:table-row>${cells.join("")}</table:table-row>`));
  return (grids[0]?.cells ?? []).map(({ text }) => text);
}

test("blanks that are spelt out stay, at the end of a cell too", async () => {
  expect(
    await textsOf("甲<text:s/>", '乙<text:s text:c="3"/>', "<text:s/>丙", "丁<text:line-break/>"),
  ).toEqual(["甲 ", "乙   ", " 丙", "丁\n"]);
});

test("wide and fixed blanks at the edges of a cell are characters like any other", async () => {
  expect(
    await textsOf("甲\u3000", "\u3000乙", "丙\u00a0", "丁\u3000</text:p><text:p>\u3000戊", "己\u3000庚"),
  ).toEqual(["甲\u3000", "\u3000乙", "丙\u00a0", "丁\u3000\n\u3000戊", "己\u3000庚"]);
});

test("XML's own blanks at the edges are none of the text", async () => {
  expect(await textsOf("甲 \n\t", "\n乙")).toEqual(["甲", "乙"]);
});

/** The cells of a sheet with this markup, as their places and texts, and its merges. */
async function sheetOf(markup: string) {
  const { grids } = await readFile(openDocument(markup));
  return {
    cells: (grids[0]?.cells ?? []).map((cell) => `${cellName(cell)} ${cell.text}`),
    merges: (grids[0]?.merges ?? []).map(rangeName),
  };
}
const cell = (text: string, attributes = "") =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, attributes = "") => `<table:table-row ${attributes}>${cells}</table:table-row>`;

test("rows and cells that stand for many are each of them, and what comes after moves on", async () => {
  const twice = 'table:number-columns-repeated="2"';
  const { cells } = await sheetOf(
    row(`<table:table-cell/>${cell("甲", twice)}${cell("乙")}`) +
      row("", 'table:number-rows-repeated="3"') +
      row(cell("丙"), 'table:number-rows-repeated="2"') +
      row(cell("丁")),
  );
  expect(cells).toEqual(["B1 甲", "C1 甲", "D1 乙", "A5 丙", "A6 丙", "A7 丁"]);
});

test("a merge goes as far as its cell says, and what it covers is not shown", async () => {
  const spanned = 'table:number-columns-spanned="2" table:number-rows-spanned="2"';
  const covered = "<table:covered-table-cell><text:p>藏</text:p></table:covered-table-cell>";
  expect(
    await sheetOf(row(`${cell("甲", spanned)}${covered}${cell("乙")}`) + row(`${covered}${covered}`)),
  ).toEqual({ cells: ["A1 甲", "C1 乙"], merges: ["A1:B2"] });
});

test("comments, shapes and copies of other files' sheets are not on the sheet", async () => {
  const comment = "<office:annotation><text:p>批注</text:p></office:annotation>";
  const shape = "<draw:frame><draw:text-box><text:p>文本框</text:p></draw:text-box></draw:frame>";
  const copy = `<table:table table:name="外部"><table:table-source/>${row(cell("别处"))}</table:table>`;
  const both = `<table:table-cell>${comment}${shape}<text:p>甲</text:p></table:table-cell>`;
  const { grids } = await readFile(openDocument(`${row(both)}</table:table>${copy}<table:table>`));
  expect(grids.flatMap(({ cells }) => cells.map(({ text }) => text))).toEqual(["甲"]);
});

test("what is behind a text is kept: amounts, days, yes or no; of an error nothing", async () => {
  const { grids } = await readFile(
    openDocument(
      row(
        cell("3,391.32", 'office:value-type="float" office:value="3391.3199"') +
          cell("95%", 'office:value-type="percentage" office:value="0.95"') +
          cell("2023年1月1日", 'office:value-type="date" office:date-value="2023-01-01"') +
          cell("31/01/23", 'office:value-type="date" office:date-value="2023-01-31T00:00:00"') +
          cell("TRUE", 'office:value-type="boolean" office:boolean-value="true"') +
          cell("#REF!", 'office:value-type="string" calcext:value-type="error"') +
          '<table:table-cell office:value-type="string" office:string-value="只有属性"/>',
      ),
    ),
  );
  expect(grids[0]?.cells.map(({ text, value }) => [text, value])).toEqual([
    ["3,391.32", 3391.3199],
    ["95%", 0.95],
    ["2023年1月1日", 44927],
    ["2023-01-31", 44957],
    ["TRUE", true],
    ["#REF!", null],
    ["只有属性", "只有属性"],
  ]);
});

test("formulas are those that Excel would have; one of another language is none", async () => {
  const number = (formula: string, more = ""): string =>
    cell("3", `office:value-type="float" office:value="3" table:formula="${formula}" ${more}`);
  const row = [
    number("of:=SUM([.A2:.B2];1)"),
    number("of:=[.$A$2]*[.B$2]"),
    number("of:=IF([.A2]=&quot;a;[.b]&quot;;1;3)"),
    number("of:=[$别的.A1]+1"),
    number("oooc:=[.A2]"),
    number("of:=SUM([.A2:.A3])", 'table:number-matrix-columns-spanned="1"'),
  ].join("");
  const { grids } = await readFile(openDocument(`<table:table-row>${row}</table:table-row>`));
  expect(grids[0]?.formulas).toEqual([
    { row: 0, column: 0, formula: "SUM(A2:B2,1)" },
    { row: 0, column: 1, formula: "$A$2*B$2" },
    { row: 0, column: 2, formula: 'IF(A2="a;[.b]",1,3)' },
    { row: 0, column: 3, formula: "$别的.A1+1" },
    { row: 0, column: 5, formula: "{SUM(A2:A3)}" },
  ]);
  expect(grids[0]?.formulas?.map(({ formula }) => whyNotCarried(formula))).toEqual([
    null,
    null,
    null,
    expect.any(String),
    expect.any(String),
  ]);
});

test("one with a password says so", async () => {
  const parts = unzipSync(openDocument(row(cell("甲"))));
  parts["META-INF/manifest.xml"] = strToU8(
    strFromU8(parts["META-INF/manifest.xml"] ?? new Uint8Array()).replace(
      "<manifest:manifest>",
      '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>',
    ),
  );
  await expect(readFile(zipSync(parts))).rejects.toMatchObject({ kind: "encrypted" });
});
