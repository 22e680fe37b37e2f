import { onSheet, withExcel } from "../with-excel";

/** Rests on `Excel.DataValidation.valid` and `CustomDataValidation`: the formula of the first cell, moved to each. */
test("a validation with a formula of its own says which cells break it", () =>
  withExcel((excel) =>
    onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("B2:B5");
      range.values = [["abc"], ["b"], [""], ["xyz"]];
      sheet.getRange("C2").values = [[2]];
      range.dataValidation.rule = { custom: { formula: "=LEN(B2)>$C$2" } };
      const { dataValidation } = range.load("dataValidation/valid");
      const broken = dataValidation.getInvalidCells().load("address");
      await context.sync();
      expect(dataValidation.valid).toBeNull();
      expect(broken.address).toBe("Sheet1!B3");
      sheet.getRange("B3").values = [["bcd"]];
      const none = dataValidation.getInvalidCellsOrNullObject();
      dataValidation.load("valid");
      await context.sync();
      expect([dataValidation.valid, none.isNullObject]).toEqual([true, true]);
      sheet.getRange("C2").values = [[5]];
      const all = dataValidation.getInvalidCells().load("address");
      await context.sync();
      expect(all.address).toBe("Sheet1!B2:B3,Sheet1!B5");
    }),
  ));
