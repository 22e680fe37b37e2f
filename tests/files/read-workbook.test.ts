import { strToU8, unzipSync, zipSync } from "fflate";
import { cellName, rangeName } from "../../src/core/grid/address";
import type { Grid } from "../../src/core/grid/grid";
import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { editPart, makeWorkbook, makeWorkbookOfMarkup } from "./make-workbook";

/** A grid's texts by the names of their cells. */
function textsOf(grid: Grid | undefined): Record<string, string> {
  return Object.fromEntries((grid?.cells ?? []).map((cell) => [cellName(cell), cell.text]));
}

/** What A1 of the first sheet shows, and the value behind it. */
function firstCell(bytes: Uint8Array) {
  const cell = readXlsx(bytes)[0]?.cells[0];
  return cell ? [cell.text, cell.value] : undefined;
}

const number = (v: number, z: string) => ({ t: "n", v, z }) as const;
const withNumber = (value: number, format: string) => makeWorkbook({ Sheet1: [[number(value, format)]] });

describe("the sheets of a workbook", () => {
  test("each sheet that holds something becomes a grid, in the workbook's order", () => {
    const grids = readXlsx(makeWorkbook({ 第二: [["b"]], 空: [[]], 第一: [["a"]] }));
    expect(grids.map(({ name }) => name)).toEqual(["第二", "第一"]);
  });

  test("a hidden sheet is read like any other", () => {
    const hidden = editPart(makeWorkbook({ 藏: [["a"]], 见: [["b"]] }), "xl/workbook.xml", (markup) =>
      markup.replace('name="藏"', 'name="藏" state="veryHidden"'),
    );
    expect(readXlsx(hidden).map(({ name }) => name)).toEqual(["藏", "见"]);
  });

  test("a chart on a sheet of its own, even of a kind that the library does not know, hides no other sheet", () => {
    const chartSheet = editPart(
      makeWorkbook({ 表: [["a"]], 图: [[]] }),
      "xl/_rels/workbook.xml.rels",
      (markup) => markup.replace(/worksheet(" Target="worksheets\/sheet2)/, "chartsheet$1"),
    );
    const drawing = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing";
    const bytes = zipSync({
      ...unzipSync(chartSheet),
      "xl/worksheets/sheet2.xml": strToU8('<chartsheet><drawing r:id="rId1"/></chartsheet>'),
      "xl/worksheets/_rels/sheet2.xml.rels": strToU8(
        `<Relationships><Relationship Id="rId1" Type="${drawing}" Target="../drawings/drawing1.xml"/></Relationships>`,
      ),
      "xl/drawings/drawing1.xml": strToU8('<xdr:wsDr><cx:chart r:id="rId1"/></xdr:wsDr>'),
    });
    expect(readXlsx(bytes).map(({ name }) => name)).toEqual(["表"]);
  });

  test("each sheet keeps its own merges", () => {
    const rows = [["a", null, "b"], ["c"]];
    const bytes = makeWorkbook({ 甲: rows, 乙: rows, 丙: rows }, { 甲: ["A1:B1"], 丙: ["A2:C3", "C1:D1"] });
    expect(readXlsx(bytes).map(({ merges }) => merges.map(rangeName))).toEqual([
      ["A1:B1"],
      [],
      ["A2:C3", "C1:D1"],
    ]);
  });

  test("cells come row by row, blank ones left out", () => {
    const [grid] = readXlsx(makeWorkbook({ Sheet1: [[null, "b"], [" \u3000\n"], ["a", "", "c"]] }));
    expect(textsOf(grid)).toEqual({ B1: "b", A3: "a", C3: "c" });
  });

  test("a cell far away costs nothing", () => {
    const grids = readXlsx(
      makeWorkbookOfMarkup(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
      ),
    );
    expect(textsOf(grids[0])).toEqual({ A1: "1", XFD1048576: "2" });
  });

  test("a link on whole columns costs nothing and its text stays", () => {
    const bytes = makeWorkbookOfMarkup(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>附件</t></is></c></row></sheetData>' +
        '<hyperlinks><hyperlink ref="A1:XFD1048576" location="Sheet1!A1"/></hyperlinks>',
    );
    expect(textsOf(readXlsx(bytes)[0])).toEqual({ A1: "附件" });
  });
});

describe("what a cell shows", () => {
  test.each([
    ["digits after the point stay as shown", 3313.5, "0.00", "3313.50"],
    ["a rounded amount keeps its exact value", 14171.654321, "#,##0.00", "14,171.65"],
    ["no format", 3391.32, "General", "3391.32"],
    ["what binary fractions add is not shown", 0.1 + 0.2, "General", "0.3"],
    ["a percentage", 0.95, "0%", "95%"],
    ["a unit in the format", 354, '0"人"', "354人"],
    ["an accounting format's padding goes", 3313.5, "_ * #,##0.00_ ;_ * -#,##0.00_ ", "3,313.50"],
    ["scientific", 123456789012, "0.00E+00", "1.23E+11"],
  ])("%s", (_, value, format, text) => {
    expect(firstCell(withNumber(value, format))).toEqual([text, value]);
  });

  test.each([
    ["a date that begins with the year stays as shown", 'yyyy"年"m"月"d"日"', "2023年1月31日"],
    ["so does one with its day left out", 'yyyy"年"m"月";@', "2023年1月"],
    ["the system's short date, which every country shows otherwise", "m/d/yy", "2023-01-31"],
    ["the month first", "mm/dd/yyyy", "2023-01-31"],
    ["the day first", "d-mmm-yy", "2023-01-31"],
    ["the year left out", 'm"月"d"日"', "2023-01-31"],
    ["a format that names a locale", "[$-409]mmmm d, yyyy", "2023-01-31"],
  ])("%s", (_, format, text) => {
    expect(firstCell(withNumber(44957, format))).toEqual([text, 44957]);
  });

  test("Excel's own Chinese date formats, which a workbook need not spell out", () => {
    const bytes = editPart(withNumber(44957, "0.00"), "xl/styles.xml", (markup) =>
      markup.replace(/numFmtId="2"/g, 'numFmtId="31"'),
    );
    expect(firstCell(bytes)).toEqual(["2023-01-31", 44957]);
  });

  test("days counted from 1904", () => {
    const bytes = editPart(withNumber(44957 - 1462, "mm/dd/yyyy"), "xl/workbook.xml", (markup) =>
      markup.replace(/<workbookPr[^>]*>/, '<workbookPr date1904="1"/>'),
    );
    expect(firstCell(bytes)?.[0]).toBe("2023-01-31");
  });

  test("a time is no date", () => {
    expect(firstCell(withNumber(0.5, "h:mm"))).toEqual(["12:00", 0.5]);
  });

  test("a number that is no day is shown as a number even in a date format", () => {
    expect(firstCell(withNumber(-5, "mm/dd/yyyy"))).toEqual(["-5", -5]);
  });

  test("what a format hides is not there", () => {
    expect(firstCell(withNumber(0, '0.00;-0.00;""'))).toBeUndefined();
  });

  test("a text keeps every character, its blanks and line breaks too", () => {
    const text = ' 及时、足额\n发放 354 名\u3000<特保>&"队员"工资\t';
    expect(firstCell(makeWorkbook({ Sheet1: [[text]] }))).toEqual([text, text]);
  });

  test("a text format that adds to the text is shown", () => {
    const bytes = makeWorkbook({ Sheet1: [[{ t: "s", v: "≥95", z: '@"%"' }]] });
    expect(firstCell(bytes)).toEqual(["≥95%", "≥95"]);
  });

  test("a truth value", () => {
    expect(firstCell(makeWorkbook({ Sheet1: [[true]] }))).toEqual(["TRUE", true]);
  });

  test("an error shows its name and has no value", () => {
    const bytes = makeWorkbookOfMarkup(
      '<sheetData><row r="1"><c r="A1" t="e"><f>Gone!A1</f><v>#REF!</v></c></row></sheetData>',
    );
    expect(firstCell(bytes)).toEqual(["#REF!", null]);
  });

  test("formulas count with their stored results", () => {
    const bytes = makeWorkbookOfMarkup(
      '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>' +
        '<c r="C1"><f>A1</f></c></row></sheetData>',
    );
    expect(textsOf(readXlsx(bytes)[0])).toEqual({ A1: "2", B1: "ab" });
  });

  test("the runs of a rich text are joined, its pinyin left out", () => {
    const bytes = makeWorkbookOfMarkup(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>项目</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 名称</t></r>' +
        '<rPh sb="0" eb="2"><t>xiangmu</t></rPh></is></c></row></sheetData>',
    );
    expect(textsOf(readXlsx(bytes)[0])).toEqual({ A1: "项目 名称" });
  });
});
