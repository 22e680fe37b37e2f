import { openExcel } from "../../src/open-excel";
import { saveBook } from "../../src/xlsx/save";
import { fillBook } from "../files/fill-book";
import { errorCode, onSheet, withExcel } from "../with-excel";

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** Rests on `Excel.Workbook.insertWorksheetsFromBase64` and `Excel.InsertWorksheetOptions`. */
describe("sheets of another workbook", () => {
  let file: string;
  let filled: string;
  beforeAll(async () => {
    const other = await openExcel();
    await onSheet(other, async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [["from elsewhere", "=Data!A1*2"]];
      sheet.getRange("A1").format.fill.color = "#FFFF00";
      sheet.getRange("D1:E2").merge();
      sheet.getRange("A:A").format.columnWidth = 111;
      const data = context.workbook.worksheets.add("Data");
      data.getRange("A1").values = [[21]];
      context.workbook.names.add("Answer", data.getRange("A1"));
      data.tables.add("C1:D3", true).name = "T";
      context.workbook.worksheets.add("Third");
      await context.sync();
    });
    file = base64(saveBook(other.workbook.book));
    other.close();
    const full = await openExcel();
    await fillBook(full);
    filled = base64(saveBook(full.workbook.book));
    full.close();
  });

  test("are inserted at the end, under free names, and their formulas follow the names", () =>
    withExcel(async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        sheet.name = "Data";
        sheet.tables.add("A1:A2", true).name = "T";
        await context.sync();
        const ids = context.workbook.insertWorksheetsFromBase64(file);
        await context.sync();
        expect(ids.value).toHaveLength(3);
        const inserted = context.workbook.worksheets.getItem(ids.value[0] ?? "").load("name");
        const name = context.workbook.names.getItem("Answer").load("formula,value");
        const tables = context.workbook.tables.load("items/name");
        await context.sync();
        expect(inserted.name).toBe("Sheet1");
        expect(name).toMatchObject({ formula: "='Data (2)'!$A$1" });
        expect(tables.items.map((table) => table.name)).toEqual(["T", "T_1"]);
      });
      const { workbook } = excel;
      expect(workbook.sheetNames()).toEqual(["Data", "Sheet1", "Data (2)", "Third"]);
      expect(workbook.formulas("Sheet1!A1:B1")).toEqual([["from elsewhere", "='Data (2)'!A1*2"]]);
      expect(workbook.values("Sheet1!B1")).toEqual([[42]]);
      expect(workbook.cell("Sheet1!A1").format.fill).toBe("#FFFF00");
      expect(workbook.merges("Sheet1")).toEqual(["D1:E2"]);
    }));

  test("are only those that are asked for, where they are asked for", () =>
    withExcel(async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        context.workbook.worksheets.add("Last");
        context.workbook.insertWorksheetsFromBase64(file, {
          sheetNamesToInsert: ["Third"],
          positionType: "After",
          relativeTo: "Sheet1",
        });
        context.workbook.insertWorksheetsFromBase64(file, {
          sheetNamesToInsert: ["Third"],
          positionType: "Before",
          relativeTo: sheet,
        });
        context.workbook.insertWorksheetsFromBase64(file, {
          sheetNamesToInsert: ["Data"],
          positionType: "Beginning",
        });
        await context.sync();
      });
      expect(excel.workbook.sheetNames()).toEqual(["Data", "Third (2)", "Sheet1", "Third", "Last"]);
    }));

  test("bring everything that files keep of them", () =>
    withExcel(async (excel) => {
      await onSheet(excel, async (_sheet, context) => {
        context.workbook.insertWorksheetsFromBase64(filled);
        await context.sync();
      });
      const { book } = excel.workbook;
      const sheet = [...book.sheets.values()].find(
        ({ id }) => book.engine.sheets().find((facts) => facts.id === id)?.name === "表 一",
      );
      expect(sheet?.conditionalFormats).toHaveLength(2);
      expect(sheet?.validations).toHaveLength(2);
      expect(sheet?.comments.map(({ content }) => content)).toEqual(["请核对"]);
      expect(sheet?.protection?.options).toMatchObject({ allowFormatCells: true });
      expect(sheet?.page.fields).toMatchObject({ orientation: "Landscape" });
      expect(book.names.map(({ name, formula }) => [name, formula])).toEqual([
        ["预算", "='表 一'!$B$1:$B$2"],
      ]);
      const shown = book.engine.sheets().map(({ name, hidden }) => [name, hidden]);
      expect(shown).toContainEqual(["Hidden", true]);
    }));

  test("are refused if the text is no workbook, has no such sheet, or its place is not there", () =>
    withExcel((excel) =>
      onSheet(excel, async (_sheet, context) => {
        const { workbook } = context;
        workbook.insertWorksheetsFromBase64("bm8gd29ya2Jvb2s=");
        expect(await errorCode(context.sync())).toBe("InvalidArgument");
        workbook.insertWorksheetsFromBase64("UEsDBA==");
        expect(await errorCode(context.sync())).toBe("InvalidArgument");
        workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: ["None"] });
        expect(await errorCode(context.sync())).toBe("InvalidArgument");
        workbook.insertWorksheetsFromBase64(file, { positionType: "After", relativeTo: "Nowhere" });
        expect(await errorCode(context.sync())).toBe("ItemNotFound");
        expect(excel.workbook.sheetNames()).toEqual(["Sheet1"]);
      }),
    ));
});
