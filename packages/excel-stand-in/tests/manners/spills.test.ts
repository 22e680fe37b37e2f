import { read as readWithSheetJs } from "@e965/xlsx";
import { saveBook } from "../../src/xlsx/save";
import { openExcel, type OpenedExcel } from "../../src/open-excel";
import { partOf, reopened } from "../files/reopen";
import { errorCode, onSheet, withExcel } from "../with-excel";

/** Rests on "Handle dynamic arrays and spilling using the Excel JavaScript API". */
describe("a formula with several results", () => {
  const spilled = (excel: OpenedExcel): Promise<void> =>
    onSheet(excel, async (sheet, context) => {
      sheet.getRange("A4:D4").values = [["Date", "Merchant", "Category", "Amount"]];
      sheet.getRange("G4").formulas = [["=A4:D4"]];
      await context.sync();
    });

  test("spills, and its range is known in the batch that writes it", () =>
    withExcel((excel) =>
      onSheet(excel, async (sheet, context) => {
        sheet.getRange("A4:D4").values = [["Date", "Merchant", "Category", "Amount"]];
        sheet.getRange("G4").formulas = [["=A4:D4"]];
        const spill = sheet.getRange("G4").getSpillingToRange().load("address,values,hasSpill");
        const parent = sheet.getRange("I4").getSpillParent().load("address");
        await context.sync();
        expect(spill.address).toBe("Sheet1!G4:J4");
        expect(spill.values).toEqual([["Date", "Merchant", "Category", "Amount"]]);
        expect(spill.hasSpill).toBe(true);
        expect(parent.address).toBe("Sheet1!G4");
      }),
    ));

  test("has no spill where there is none, and no parent for several cells", () =>
    withExcel(async (excel) => {
      await spilled(excel);
      await onSheet(excel, async (sheet, context) => {
        const nulls = [
          sheet.getRange("A1").getSpillingToRangeOrNullObject(),
          sheet.getRange("A1").getSpillParentOrNullObject(),
          sheet.getRange("H4").getSpillingToRangeOrNullObject(),
          sheet.getRange("G4:H4").getSpillParentOrNullObject(),
        ];
        const partly = sheet.getRange("F4:G4").load("hasSpill");
        const none = sheet.getRange("A1").load("hasSpill");
        await context.sync();
        expect(nulls.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true, true]);
        expect([partly.hasSpill, none.hasSpill]).toEqual([null, false]);
        sheet.getRange("G4:H4").getSpillParent();
        expect(await errorCode(context.sync())).toBe("InvalidOperation");
        sheet.getRange("A1").getSpillingToRange();
        expect(await errorCode(context.sync())).toBe("ItemNotFound");
      });
    }));

  test("follows its source, and other formulas follow what it fills", () =>
    withExcel(async ({ user, workbook, ...excel }) => {
      await spilled({ user, workbook, ...excel });
      await user.type("B7", "=J4");
      await user.type("D4", "Sum");
      expect(workbook.values("G4:J4")).toEqual([["Date", "Merchant", "Category", "Sum"]]);
      expect(workbook.values("B7")).toEqual([["Sum"]]);
    }));

  test("gives #SPILL! while something stands in its way, and fills again when that is gone or undone", () =>
    withExcel(async ({ user, workbook, ...excel }) => {
      await spilled({ user, workbook, ...excel });
      await user.type("I4", "x");
      expect(workbook.values("G4:J4")).toEqual([["#SPILL!", null, "x", null]]);
      await user.type("I4", "");
      expect(workbook.values("G4:J4")).toEqual([["Date", "Merchant", "Category", "Amount"]]);
      await user.type("H4", "y");
      await user.undo();
      expect(workbook.values("G4:J4")).toEqual([["Date", "Merchant", "Category", "Amount"]]);
    }));

  test("moves with its row, and fills nothing when it is gone", () =>
    withExcel(async ({ user, workbook, ...excel }) => {
      await spilled({ user, workbook, ...excel });
      await user.insertRows("1:2");
      expect(workbook.values("G4:J4")).toEqual([[null, null, null, null]]);
      expect(workbook.values("G6:J6")).toEqual([["Date", "Merchant", "Category", "Amount"]]);
      await user.type("G6", "");
      expect(workbook.values("G6:J6")).toEqual([[null, null, null, null]]);
    }));

  test("is saved as a dynamic array, for another reader too, and is one again", async () => {
    const excel = await openExcel();
    await spilled(excel);
    const bytes = saveBook(excel.workbook.book);
    excel.close();
    const sheet = readWithSheetJs(bytes, { cellFormula: true }).Sheets["Sheet1"];
    expect(sheet?.["G4"]).toMatchObject({ f: "A4:D4", F: "G4:J4", D: true, v: "Date" });
    expect(sheet?.["J4"]).toMatchObject({ v: "Amount" });
    expect(partOf(bytes, "xl/metadata.xml")).toContain('fDynamic="1"');
    const again = await reopened(bytes);
    for (const part of ["xl/worksheets/sheet1.xml", "xl/metadata.xml"])
      expect(partOf(again, part)).toBe(partOf(bytes, part));
    await withExcel(
      ({ workbook }) => {
        expect(workbook.formulas("G4:J4")).toEqual([["=A4:D4", "Merchant", "Category", "Amount"]]);
        expect(workbook.book.engine.spills(workbook.book.activeSheet)).toHaveLength(1);
        return Promise.resolve();
      },
      { book: bytes },
    );
  });
});
