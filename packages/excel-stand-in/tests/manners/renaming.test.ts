import { onSheet, withExcel } from "../with-excel";

/** Rests on "Rename a worksheet" and "Create a drop-down list" (Microsoft support): references follow a sheet's name. */
describe("a renamed sheet", () => {
  test("is named anew in validations, conditional formats and where charts have their data", async () => {
    await withExcel(async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        const lists = context.workbook.worksheets.add("Lists");
        lists.getRange("A1:B2").values = [
          ["a", 1],
          ["b", 2],
        ];
        const cell = sheet.getRange("C1");
        cell.dataValidation.rule = { list: { inCellDropDown: true, source: "=Lists!$A$1:$A$2" } };
        const format = cell.conditionalFormats.add("Custom");
        format.custom.rule.formula = "=Lists!$B$1>0";
        const chart = sheet.charts.add("Line", lists.getRange("A1:B2"), "Columns");
        chart.title.text = "=Lists!A1 is no formula here";
        lists.name = "名单";
        cell.dataValidation.load("rule");
        format.custom.rule.load("formula");
        chart.title.load("text");
        const source = chart.series.getItemAt(0).getDimensionDataSourceString("Values");
        await context.sync();
        expect(cell.dataValidation.rule.list?.source).toBe("=名单!$A$1:$A$2");
        expect(format.custom.rule.formula).toBe("=名单!$B$1>0");
        expect(source.value).toBe("名单!$B$1:$B$2");
        expect(chart.title.text).toBe("=Lists!A1 is no formula here");
      });
    });
  });
});
