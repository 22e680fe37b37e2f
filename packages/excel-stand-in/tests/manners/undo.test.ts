import { onSheet, withExcel } from "../with-excel";

/** Rests on "Undo capabilities of Excel add-ins": one step per sync; deleting sheets and protection clear the stack. */
describe("undo and redo", () => {
  test("take back and repeat one batch at a time: values, formats, merges, rows", async () => {
    await withExcel(async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:A2").values = [[1], ["=A1*2"]];
        await context.sync();
        sheet.getRange("A1").values = [[5]];
        sheet.getRange("A1").format.fill.color = "#FFFF00";
        sheet.getRange("B1:C1").merge();
        await context.sync();
        sheet.getRange("1:1").insert("Down");
        await context.sync();
      });
      const state = (): unknown => [
        excel.workbook.formulas("A1:A3"),
        excel.workbook.values("A1:A3"),
        excel.workbook.merges("Sheet1"),
      ];
      const last = state();
      expect(last).toEqual([[[null], [5], ["=A2*2"]], [[null], [5], [10]], ["B2:C2"]]);
      await excel.user.undo();
      expect(state()).toEqual([[[5], ["=A1*2"], [null]], [[5], [10], [null]], ["B1:C1"]]);
      await excel.user.undo();
      expect([state(), excel.workbook.cell("A1").format]).toEqual([
        [[[1], ["=A1*2"], [null]], [[1], [2], [null]], []],
        {},
      ]);
      await excel.user.redo();
      await excel.user.redo();
      expect(state()).toEqual(last);
    });
  });

  test("deleted rows come back with all that was on them", async () => {
    await withExcel(async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:B3").values = [
          [1, 2],
          ["=A1+1", "text"],
          [5, 6],
        ];
        sheet.getRange("A2").format.font.bold = true;
        sheet.getRange("2:2").format.rowHeight = 40;
        await context.sync();
        sheet.getRange("2:2").delete("Up");
        await context.sync();
      });
      expect(excel.workbook.values("A1:B3")).toEqual([
        [1, 2],
        [5, 6],
        [null, null],
      ]);
      await excel.user.undo();
      expect(excel.workbook.formulas("A1:B3")).toEqual([
        [1, 2],
        ["=A1+1", "text"],
        [5, 6],
      ]);
      expect(excel.workbook.cell("A2").format).toEqual({ bold: true });
    });
  });

  test("conditional formats, comments, names and settings are undone, too", async () => {
    await withExcel(async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        const rule = sheet.getRange("A1").conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=TRUE";
        context.workbook.comments.add("A1", "hello");
        context.workbook.names.add("Here", sheet.getRange("A1"));
        context.workbook.settings.add("key", "value");
        await context.sync();
      });
      const counts = (): number[] => {
        const { book } = excel.workbook;
        const [sheet] = [...book.sheets.values()];
        return [
          sheet?.conditionalFormats.length ?? -1,
          sheet?.comments.length ?? -1,
          book.names.length,
          book.settings.length,
        ];
      };
      expect(counts()).toEqual([1, 1, 1, 1]);
      await excel.user.undo();
      expect(counts()).toEqual([0, 0, 0, 0]);
    });
  });

  test("deleting a sheet clears what could be undone", async () => {
    await withExcel(async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1").values = [[1]];
        const other = context.workbook.worksheets.add("Other");
        await context.sync();
        other.delete();
        await context.sync();
      });
      expect(await excel.user.undo()).toBe(false);
      expect(excel.workbook.values("A1")).toEqual([[1]]);
    });
  });
});
