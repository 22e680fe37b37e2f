import { onSheet, settled, withExcel } from "../with-excel";

/** Rests on `Excel.WorksheetCalculatedEventArgs`: the addresses that were calculated, parted by commas. */
describe("handlers of onCalculated", () => {
  test("hear which formulas were calculated, on their sheet and on all", () =>
    withExcel(async (excel) => {
      const heard: string[] = [];
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:B2").formulas = [
          [1, "=A1*2"],
          ["x", "=A1+1"],
        ];
        sheet.getRange("D7").formulas = [["=B1"]];
        await context.sync();
        sheet.onCalculated.add(({ address, type }) => {
          heard.push(`sheet ${type} ${address}`);
          return Promise.resolve();
        });
        context.workbook.worksheets.onCalculated.add(({ address }) => {
          heard.push(`all ${address}`);
          return Promise.resolve();
        });
        await context.sync();
      });
      await settled();
      heard.length = 0;
      await excel.user.type("A1", "5");
      await settled();
      expect(heard).toEqual(["sheet WorksheetCalculated B1:B2,D7", "all B1:B2,D7"]);
      await excel.user.type("C5", "no formula looks at this");
      await settled();
      expect(heard).toHaveLength(2);
    }));

  test("hear nothing in manual calculation until it is asked for", () =>
    withExcel(async (excel) => {
      const heard: string[] = [];
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("B1").formulas = [["=A1*2"]];
        await context.sync();
        sheet.onCalculated.add(({ address }) => {
          heard.push(address);
          return Promise.resolve();
        });
        context.application.calculationMode = "Manual";
        await context.sync();
        sheet.getRange("A1").values = [[4]];
        await context.sync();
        await settled();
        expect(heard).toEqual([]);
        context.application.calculate("Full");
        await context.sync();
      });
      await settled();
      expect(heard).toEqual(["B1"]);
      expect(excel.workbook.values("B1")).toEqual([[8]]);
    }));
});
