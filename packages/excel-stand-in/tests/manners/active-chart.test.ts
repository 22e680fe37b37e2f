import { errorCode, onSheet, settled, withExcel } from "../with-excel";

/** Rests on `Excel.Chart.onActivated`, `onDeactivated` and `Workbook.getActiveChart`. */
test("a chart is active until cells, another chart or another sheet are", () =>
  withExcel(async (excel) => {
    const heard: string[] = [];
    const active = (): Promise<string> =>
      onSheet(excel, async (_sheet, context) => {
        const chart = context.workbook.getActiveChartOrNullObject().load("name");
        await context.sync();
        return chart.isNullObject ? "none" : chart.name;
      });
    const activate = (name: string): Promise<void> =>
      onSheet(excel, async (_sheet, context) => {
        context.workbook.worksheets.getItem("Sheet1").charts.getItem(name).activate();
        await context.sync();
      });
    await onSheet(excel, async (sheet, context) => {
      const charts = ["One", "Two"].map((name) => {
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
        chart.name = name;
        return chart;
      });
      context.workbook.worksheets.add("Other");
      for (const [index, chart] of charts.entries()) {
        chart.onActivated.add(() => Promise.resolve(void heard.push(`on ${index + 1}`)));
        chart.onDeactivated.add(() => Promise.resolve(void heard.push(`off ${index + 1}`)));
      }
      sheet.charts.onDeactivated.add(({ type }) => Promise.resolve(void heard.push(type)));
      await context.sync();
    });
    expect(await active()).toBe("none");
    await activate("One");
    expect(await active()).toBe("One");
    await activate("Two");
    await settled();
    expect(heard.splice(0)).toEqual(["on 1", "ChartDeactivated", "off 1", "on 2"]);
    excel.user.select("Sheet1!B2");
    await settled();
    expect(heard.splice(0)).toEqual(["ChartDeactivated", "off 2"]);
    expect(await active()).toBe("none");
    await activate("One");
    excel.user.activate("Other");
    await settled();
    expect(heard).toEqual(["on 1", "ChartDeactivated", "off 1"]);
    await onSheet(excel, async (_sheet, context) => {
      context.workbook.getActiveChart();
      expect(await errorCode(context.sync())).toBe("ItemNotFound");
    });
  }));
