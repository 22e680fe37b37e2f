import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read as readWithSheetJs } from "@e965/xlsx";
import { readXlsx, type Sheet, type Workbook } from "hucre";
import { saveBook } from "../../../src/host/xlsx/save";
import { type OpenedExcel, openExcel } from "../../../src/host/open-excel";

/** A workbook with something of everything that files keep. */
async function fill({ Excel: library }: OpenedExcel): Promise<void> {
  await library.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "表 一";
    sheet.getRange("A1:D1").values = [['<标题> & "引"', 1.5, true, "'=not a formula"]];
    sheet.getRange("A2:C2").formulas = [["=B1*2", '=IF(B1>1,"yes","no")', "=1/0"]];
    sheet.getRange("B1").numberFormat = [["#,##0.00"]];
    sheet.getRange("B3").numberFormat = [["@"]];
    sheet.getRange("B3").values = [["0012"]];
    const look = sheet.getRange("A1").format;
    Object.assign(look.font, {
      name: "宋体",
      size: 16,
      bold: true,
      italic: true,
      color: "#FF0000",
      underline: "Single",
    });
    look.fill.color = "#FFFF00";
    Object.assign(look, {
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      wrapText: true,
      indentLevel: 0,
    });
    sheet.getRange("A4").format.indentLevel = 2;
    sheet.getRange("A4").format.protection.locked = false;
    const border = sheet.getRange("A1:D3").format.borders;
    border.getItem("EdgeTop").style = "Double";
    border.getItem("InsideHorizontal").color = "#00FF00";
    sheet.getRange("F1:G2").merge();
    sheet.getRange("A:A").format.columnWidth = 150;
    sheet.getRange("5:5").format.rowHeight = 33;
    sheet.getRange("6:6").rowHidden = true;
    sheet.getRange("A9").hyperlink = {
      address: "https://example.com/?a=1&b=2",
      screenTip: "tip",
      textToDisplay: "link",
    };
    const rule = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$A1>2";
    rule.custom.format.fill.color = "#FFC7CE";
    rule.stopIfTrue = true;
    const value = sheet.getRange("B1:B9").conditionalFormats.add("CellValue");
    value.cellValue.rule = { formula1: "=1", formula2: "=5", operator: "Between" };
    value.cellValue.format.font.color = "#0000FF";
    const validation = sheet.getRange("D1:D5").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    validation.prompt = { showPrompt: true, title: "选择", message: "是或否" };
    sheet.getRange("E1:E5").dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
    };
    const comment = context.workbook.comments.add("'表 一'!B1", "请核对");
    comment.replies.add("已核对");
    context.workbook.names.add("预算", sheet.getRange("B1:B2"));
    sheet.names.add("Local", "=1+1", "a note");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
    sheet.tabColor = "#00B0F0";
    sheet.showGridlines = false;
    Object.assign(sheet.pageLayout, { orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea("A1:G9");
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "绩效 &P";
    const table = context.workbook.worksheets.add("Table").tables.add("A1:B3", true);
    table.name = "T1";
    context.workbook.worksheets.add("Hidden").visibility = "Hidden";
    context.workbook.worksheets.add("VeryHidden").visibility = "VeryHidden";
    context.workbook.settings.add("key", { nested: [1, "二"] });
    context.workbook.customXmlParts.add('<a xmlns="urn:a">文</a>');
    context.workbook.properties.title = "申报表";
    context.workbook.properties.custom.add("Version", 3);
    sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true }, "secret");
    sheet.position = 1;
    await context.sync();
  });
}

describe("a saved workbook", () => {
  let excel: OpenedExcel;
  let bytes: Uint8Array;
  let found: Workbook;
  let sheet: Sheet;
  beforeAll(async () => {
    excel = await openExcel({ author: "王会计" });
    await fill(excel);
    bytes = saveBook(excel.workbook.book);
    found = await readXlsx(bytes, { readStyles: true });
    const named = found.sheets.find(({ name }) => name === "表 一");
    if (!named) throw new Error("The sheet is not in the file");
    sheet = named;
  });
  afterAll(() => {
    excel.close();
  });

  test("has its sheets in their order and visibility", () => {
    expect(
      found.sheets.map(({ name, hidden, veryHidden }) => [name, hidden ?? false, veryHidden ?? false]),
    ).toEqual([
      ["Table", false, false],
      ["表 一", false, false],
      ["Hidden", true, false],
      ["VeryHidden", expect.anything(), true],
    ]);
  });

  test("has its values and formulas, also for a second reader", () => {
    expect(sheet.rows[0]?.slice(0, 4)).toEqual(['<标题> & "引"', 1.5, true, "=not a formula"]);
    const other = readWithSheetJs(bytes, { cellFormula: true }).Sheets["表 一"];
    const cell = (address: string): unknown => other?.[address];
    expect(cell("A2")).toMatchObject({ f: "B1*2", v: 3 });
    expect(cell("B2")).toMatchObject({ f: 'IF(B1>1,"yes","no")', v: "yes" });
    expect(cell("C2")).toMatchObject({ t: "e", w: "#DIV/0!" });
    expect(cell("B3")).toMatchObject({ t: "s", v: "0012" });
  });

  test("has its merges, sizes, validations, names and freeze", () => {
    expect(sheet.merges).toEqual([{ startRow: 0, startCol: 5, endRow: 1, endCol: 6 }]);
    expect(sheet.freezePane).toMatchObject({ rows: 2, columns: 2 });
    expect(sheet.rowDefs?.get(4)).toMatchObject({ height: 33 });
    expect(sheet.rowDefs?.get(5)).toMatchObject({ hidden: true });
    expect(sheet.dataValidations).toMatchObject([{ type: "list", values: ["是", "否"] }, { type: "whole" }]);
    expect(found.namedRanges).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: "预算", range: "'表 一'!$B$1:$B$2" })]),
    );
  });

  test("has its fonts, fills, borders, alignment and number formats", () => {
    const style = (address: string): unknown => sheet.cells?.get(address)?.style;
    expect(style("0,0")).toMatchObject({
      font: { name: "宋体", size: 16, bold: true, italic: true },
      fill: { type: "pattern", pattern: "solid" },
      border: { top: { style: "double" } },
      alignment: { horizontal: "center", vertical: "center", wrapText: true },
    });
    expect(style("0,1")).toMatchObject({ numFmt: "#,##0.00" });
    expect(style("3,0")).toMatchObject({ alignment: { indent: 2 }, protection: { locked: false } });
  });

  test("has its conditional formats, comments, protection and print set-up", () => {
    expect(sheet.conditionalRules).toMatchObject([{ type: "cellIs" }, { type: "expression" }]);
    expect(sheet.protection).toMatchObject({ sheet: true });
    expect(sheet.pageSetup).toMatchObject({ orientation: "landscape" });
    expect(sheet.threadedComments?.map(({ text }) => text)).toEqual(["请核对", "已核对"]);
  });

  test("opens here again as it was", async () => {
    const again = await openExcel({ book: bytes });
    expect(Buffer.compare(saveBook(again.workbook.book), bytes)).toBe(0);
    const { book } = again.workbook;
    const [, one] = [...book.sheets.values()];
    const [, before] = excel.workbook.book.engine
      .sheets()
      .map(({ id }) => excel.workbook.book.sheets.get(id));
    const rules = (rule: { areas: unknown; fields: object }): unknown => ({
      ...rule,
      fields: { ...rule.fields, id: "" },
    });
    expect(one?.conditionalFormats.map(rules)).toEqual(before?.conditionalFormats.map(rules));
    expect(one?.validations).toEqual(before?.validations);
    expect(one?.page.fields).toEqual(expect.objectContaining(before?.page.fields));
    expect(one?.protection?.options).toEqual(before?.protection?.options);
    expect(book.settings).toEqual([{ key: "key", value: { nested: [1, "二"] } }]);
    expect(book.xmlParts.map(({ xml }) => xml)).toEqual(['<a xmlns="urn:a">文</a>']);
    again.close();
  });

  test("unprotects with the password, and only with it, after it was opened again", async () => {
    const again = await openExcel({ book: bytes });
    const unprotect = (password: string): Promise<void> =>
      again.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("表 一").protection.unprotect(password);
        await context.sync();
      });
    await expect(unprotect("wrong")).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(unprotect("secret")).resolves.toBeUndefined();
    again.close();
  });

  test("opens in LibreOffice, which reads the same values", () => {
    const folder = mkdtempSync(join(tmpdir(), "host-"));
    const file = join(folder, "book.xlsx");
    writeFileSync(file, bytes);
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2";
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, file], {
      stdio: "ignore",
    });
    const [first = "", second, third] = readFileSync(join(folder, "book-表 一.csv"), "utf8").split("\n");
    expect(first.split(",")).toEqual(['"<标题> & ""引"""', "1.5", "TRUE", "=not a formula"]);
    expect([second, third]).toEqual(["3,yes,#DIV/0!,", ",0012,,"]);
  }, 60_000);
});
