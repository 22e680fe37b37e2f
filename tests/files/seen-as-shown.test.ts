import { strToU8, unzipSync, zipSync } from "fflate";
import { readFile } from "../../src/files/read-file";
import { recognise } from "../../src/core/recognise/recognise";
import { makeDocument } from "./make-document";
import { makeWorkbookOfMarkup } from "./make-workbook";

const bytes = (text: string) => new TextEncoder().encode(text);
const textsOf = async (file: Uint8Array) =>
  (await readFile(file)).grids.flatMap(({ cells }) => cells.map(({ text }) => text));

/** A Word document with a table of one row, each cell with these runs. */
const row = (...cells: string[]) =>
  makeDocument(
    `<w:tbl><w:tr>${cells.map((runs) => `<w:tc><w:p>${runs}</w:p></w:tc>`).join("")}</w:tr></w:tbl>`,
  );
const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;

describe("Word: what is seen is read", () => {
  test.each([
    ["a sign of Symbol", '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + run("350盏"), "≥350盏"],
    ["letters in Symbol", run("£", '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>') + run("5%"), "≤5%"],
    ["a tick in Wingdings 2", run("R", '<w:rFonts w:ascii="Wingdings 2"/>') + run("新增"), "☑新增"],
    ["the same letter in another font", run("R", '<w:rFonts w:ascii="Arial"/>') + run("新增"), "R新增"],
    ["hidden text is not", run("120.50") + run("98", "<w:vanish/>"), "120.50"],
    ["text whose hiding is switched off is", run("98", '<w:vanish w:val="0"/>'), "98"],
    ["deleted text is not", run("甲") + `<w:del>${run("乙")}</w:del><w:ins>${run("丙")}</w:ins>`, "甲丙"],
    ["an equation", "<m:oMath><m:r><m:t>≥350</m:t></m:r></m:oMath>" + run("盏"), "≥350盏"],
    [
      "a fraction",
      "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>",
      "1/3",
    ],
    [
      "a tick box of an old form",
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
        run("新增"),
      "☑新增",
    ],
    [
      "the chosen entry of a drop-down list",
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="新增"/><w:listEntry w:val="延续"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      "延续",
    ],
    [
      "a content control that was filled in",
      `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run("甲局")}</w:sdtContent></w:sdt>`,
      "甲局",
    ],
  ])("%s", async (_, runs, expected) => {
    expect(await textsOf(row(runs))).toEqual([expected]);
  });

  test("the placeholder of a content control is no value", async () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("单击此处输入")}</w:sdtContent></w:sdt>`;
    expect(await textsOf(row(run("项目名称"), control))).toEqual(["项目名称"]);
  });

  test("a row whose deletion is tracked is gone, one that was put in is there", async () => {
    const table = (mark: string) =>
      makeDocument(
        `<w:tbl><w:tr><w:tc><w:p>${run("甲")}</w:p></w:tc></w:tr><w:tr><w:trPr><w:${mark}/></w:trPr><w:tc><w:p>${run("乙")}</w:p></w:tc></w:tr></w:tbl>`,
      );
    expect(await textsOf(table("del"))).toEqual(["甲"]);
    expect(await textsOf(table("ins"))).toEqual(["甲", "乙"]);
  });
});

test.each([
  ["commas, with a title that has none", "申报表\n项目名称,甲,,类别,乙\n主管部门,丙,,单位,丁\n", 9],
  ["semicolons", "项目名称;甲;;类别\n主管部门;丙;;单位\n", 6],
  ["a separator that the first line tells", "sep=|\n项目名称|甲\n主管部门|乙\n", 4],
  ["tabs, though some amounts have commas", "总额\t1,200.5\t甲\n其他\t1,000\t乙\n", 6],
])("a text file with %s", async (_, text, count) => {
  expect(await textsOf(bytes(text))).toHaveLength(count);
});

test("commas in prose divide nothing", async () => {
  expect(
    await textsOf(bytes("项目由甲局负责,资金已落实\n年度目标是更换路灯,改善条件,方便出行\n完")),
  ).toHaveLength(3);
});

test.each([
  ['="1,205.00"', "1,205.00"],
  ['"=""2026-01-01"""', "2026-01-01"],
  ["120.50\t", "120.50"],
  ["'007", "007"],
  ["'甲'", "'甲'"],
])("a cell %j of a .csv", async (cell, expected) => {
  expect(await textsOf(bytes(`甲,乙,${cell}\n丙,丁,戊\n`))).toContain(expected);
});

test("a page: hidden text, rows and cells are left out, signs are seen by their font", async () => {
  const page = `<style>.w{font-family:Wingdings} .no{display:none}</style><table>
    <tr><td><span style="display: none">98</span>120.50</td><td hidden>甲</td><td><font face="Wingdings 2">R</font>新增</td></tr>
    <tr style="display:none"><td>乙</td></tr><tr class=no><td>丙</td></tr><tr><td><span class=w>&#168;</span>延续</td></tr></table>`;
  expect(await textsOf(bytes(page))).toEqual(["120.50", "☑新增", "□延续"]);
});

test("a workbook whose elements have a prefix and whose cells do not tell where they stand", async () => {
  const parts = unzipSync(makeWorkbookOfMarkup("<sheetData/>"));
  parts["xl/worksheets/sheet1.xml"] = strToU8(
    '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  );
  const { grids } = await readFile(zipSync(parts));
  expect(grids[0]?.cells).toMatchObject([
    { row: 0, column: 0, text: "甲" },
    { row: 0, column: 1, text: "5" },
  ]);
});

describe("formulas of a workbook", () => {
  const sheet = (formula: string, result: string) =>
    makeWorkbookOfMarkup(
      `<sheetData><row r="1"><c r="A1"><v>100.5</v></c><c r="B1"><v>20</v></c><c r="C1"><f>${formula}</f>${result}</c></row></sheetData>`,
    );
  const resultOf = async (formula: string, result: string) => {
    const { grids, omissions } = await readFile(sheet(formula, result));
    const cell = grids[0]?.cells.find(({ column }) => column === 2);
    return [
      cell?.text,
      cell?.isCalculated ?? false,
      omissions.map((one) => ("reason" in one ? one.reason : one)),
    ];
  };

  test.each([
    ["an old result is calculated anew", "SUM(A1:B1)", "<v>0</v>", ["120.5", true, []]],
    ["so is one that is not there", "A1+B1*2-(1/2)", "", ["140", true, []]],
    ["a right one stays", "SUM(A1,B1)", "<v>120.5</v>", ["120.5", false, []]],
    ["what is more than arithmetic keeps its result", "VLOOKUP(A1,D1:E9,2)", "<v>7</v>", ["7", false, []]],
    [
      "and is told where it has none",
      "VLOOKUP(A1,D1:E9,2)",
      "",
      [undefined, false, ["formula-without-result"]],
    ],
    [
      "one that asks for itself is not calculated",
      "C1+1",
      "",
      [undefined, false, ["formula-without-result"]],
    ],
  ])("%s", async (_, formula, result, expected) => {
    expect(await resultOf(formula, result)).toEqual(expected);
  });
});

test("an error value is told, and never a field", async () => {
  const { grids, omissions } = await readFile(
    bytes("项目名称\t#REF!\t实施单位\t甲所\n主管部门\t乙局\t项目类别\t一次性项目\n"),
  );
  const [form] = grids.flatMap((grid) => recognise(grid).forms);
  expect(omissions).toMatchObject([{ reason: "error-value", first: { row: 0, column: 1 }, count: 1 }]);
  expect(form?.project.name ?? null).toBeNull();
});

test("characters that only look alike and marks that nobody sees: read as seen, and told; the cell's text is untouched", () => {
  const text = "示例市\u200e路灯管理所\u2fc0";
  const cell = (column: number, of: string) => ({ row: 0, column, text: of, value: of });
  const grid = {
    name: null,
    merges: [],
    cells: [cell(0, "实施单位"), cell(1, text), cell(2, "项目名称"), cell(3, "甲")],
  };
  const [form] = recognise(grid).forms;
  expect(form?.project.unit).toBe(`示例市路灯管理所${"\u2fc0".normalize("NFKC")}`);
  expect(form?.places.unit?.text).toBe(text);
  expect(form?.repairs).toMatchObject([{ kind: "text-translated", field: "unit" }]);
});
