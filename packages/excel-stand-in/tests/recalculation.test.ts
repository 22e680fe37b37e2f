import { onSheet, withExcel } from "./with-excel";

test("a formula keeps its number format when the text cell that it looks at becomes blank", async () => {
  await withExcel(async (excel) => {
    const [format, values] = await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1").values = [["甲"]];
      const formula = sheet.getRange("B1");
      formula.formulas = [["=A1"]];
      formula.numberFormat = [["General"]];
      await context.sync();
      sheet.getRange("A1").values = [[""]];
      await context.sync();
      formula.load("numberFormat, values");
      await context.sync();
      return [formula.numberFormat, formula.values];
    });
    expect([format, values]).toEqual([[["General"]], [[0]]]);
  });
});

test("print titles whose rows were deleted are none", async () => {
  await withExcel(async (excel) => {
    const isNone = await onSheet(excel, async (sheet, context) => {
      sheet.pageLayout.setPrintTitleRows("$2:$2");
      sheet.getRange("2:2").delete("Up");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      return titles.isNullObject;
    });
    expect(isNone).toBe(true);
  });
});
