import { judgedForms } from "../../src/actions/judged-forms";
import { insertProjects } from "../../src/actions/insert-forms";
import { makeReport } from "../../src/actions/make-report";
import { readWorkbook } from "../../src/actions/read-sheets";
import { rollUp } from "../../src/actions/roll-up";
import type { Amount } from "../../src/core/form/project";
import { inExcel } from "../excel/in-excel";
import { problemOf } from "../excel/problem-of";
import { watchTraffic } from "../excel/syncs";
import { seedProjects } from "../helpers/seed-projects";
import { column, names, roll, wish, withRollUp, withSeeds } from "./with-roll-up";

jest.setTimeout(20_000); // a whole Excel, on a machine that may have other work

test("the roll-up is an Excel table with filters, whose sums follow the filter", async () => {
  await withRollUp(async (excel) => {
    const { workbook } = excel;
    expect(workbook.sheetNames().slice(-2)).toEqual(["汇总", "部门汇总"]);
    expect(column(excel, "项目名称", "汇总", 4)).toEqual(names);
    expect(column(excel, "项目资金总额（万元）", "汇总", 4)).toEqual([3391.32, 14171.65, 3313.5]);
    expect(workbook.formulas("汇总!I5")[0]?.[0]).toBe("=SUBTOTAL(109,I2:I4)");
    expect(workbook.values("汇总!I5")[0]?.[0]).toBe(20876.47);
    await excel.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("FormsRollUp").load("showFilterButton, showTotals");
      const frozen = table.worksheet.freezePanes.getLocationOrNullObject().load("address");
      const { pageLayout } = table.worksheet;
      pageLayout.load("orientation, zoom");
      const link = table.getDataBodyRange().getCell(1, 1).load("hyperlink");
      await context.sync();
      expect([table.showFilterButton, table.showTotals]).toEqual([true, true]);
      expect(frozen.address).toBe("汇总!A1");
      expect([pageLayout.orientation, pageLayout.zoom]).toEqual(["Landscape", { horizontalFitToPages: 1 }]);
      expect(link.hyperlink.documentReference).toBe("'公安辅警经费'!B3");
    });
  });
});

test("beside the departments' sums stands a chart of their funding", async () => {
  await withRollUp(async (excel) => {
    expect(column(excel, "主管部门", "部门汇总", 2)).toEqual(["上海市公安局宝山分局"]);
    expect(column(excel, "年度资金申请总额（万元）", "部门汇总", 3)).toEqual([20876.47, 20876.47]);
    await excel.Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("部门汇总").charts.getItem("FormsDepartments");
      chart.load("chartType, left").title.load("text");
      const series = chart.series.load("items/name");
      const table = context.workbook.tables.getItem("FormsDepartments").getRange().load("left, width");
      await context.sync();
      const values = series.items.map((own) => own.getDimensionValues("Categories"));
      const numbers = series.items.map((own) => own.getDimensionValues("Values"));
      await context.sync();
      expect([chart.chartType, chart.title.text]).toEqual(["BarStacked", "各部门年度资金（万元）"]);
      expect(series.items.map(({ name }) => name)).toEqual([
        "当年财政拨款（万元）",
        "上年结转资金（万元）",
        "年度其他资金（万元）",
      ]);
      expect(values[0]?.value).toEqual(["上海市公安局宝山分局"]);
      expect(numbers[0]?.value).toEqual(["20876.47"]);
      expect(chart.left).toBeGreaterThan(table.left + table.width);
    });
  });
});

test("it takes two syncs to make, three to refresh, and is never read as a form", async () => {
  await withSeeds(async (excel) => {
    const forms = judgedForms(await readWorkbook(), []);
    const traffic = watchTraffic(excel);
    await rollUp(forms, wish);
    expect(traffic.syncs).toBe(2);
    traffic.syncs = 0;
    await rollUp(forms, wish);
    expect(traffic.syncs).toBe(3);
    const sheets = await readWorkbook();
    expect(sheets.slice(-2).map((sheet) => sheet.forms)).toEqual([[], []]);
  });
});

test("texts that look like formulas stay texts, also in cells that the user has given another format", async () => {
  await inExcel(async (excel) => {
    const evil = { ...seedProjects[0], name: "=1+1", department: "-2", unit: "3/4" };
    await insertProjects("shanghai-2026", [evil as never]);
    await roll();
    const texts = () =>
      ["项目名称", "主管部门", "实施单位"].map((header) => column(excel, header, "汇总", 2)[0]);
    expect(texts()).toEqual(["=1+1", "-2", "3/4"]);
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem("FormsRollUp").getDataBodyRange().numberFormat = [["General"]];
      await context.sync();
    });
    await roll();
    expect(texts()).toEqual(["=1+1", "-2", "3/4"]);
    expect(excel.workbook.formulas("汇总!A2")[0]?.[0]).toBe("=1+1");
  });
});

test("the control figure of a department is compared with what it asks for", async () => {
  await withRollUp(async (excel) => {
    await roll({
      controls: [{ department: "上海市公安局宝山分局", amount: "20000" as Amount, currency: "万元" }],
    });
    expect(column(excel, "控制数（万元）", "部门汇总", 3)).toEqual([20000, 20000]);
    expect(column(excel, "年度申请超出控制数（万元）", "部门汇总", 3)).toEqual([876.47, 876.47]);
  });
});

/** An Excel that is never asked for one step to be undone, so that what breaks off is not tried once more. */
const asOnce = { profile: "ltsc-2024" } as const;

test("stopped, or refused by Excel half-way, there is no roll-up, and nothing else has changed", async () => {
  await withSeeds(async (excel) => {
    const before = excel.workbook.sheetNames();
    const stop = new AbortController();
    stop.abort();
    expect((await problemOf(roll({}, stop.signal))).kind).toBe("restored");
    excel.host.breakOff({ code: "GeneralException", member: "TableCollection.add", after: 1 });
    expect((await problemOf(roll())).kind).toBe("restored");
    expect(excel.workbook.sheetNames()).toEqual(before);
  }, asOnce);
});

test("the report stands on a sheet with links to the cells; what the user noted beside a finding stays with it", async () => {
  await withSeeds(async (excel) => {
    const report = async () => makeReport(judgedForms(await readWorkbook(), []), "zh-CN");
    const { name } = await report();
    expect(name).toBe("检查报告");
    const [problem] = column(excel, "问题", name, 2);
    expect(problem).toBe("“市民满意度”没有填写年度指标值。");
    await excel.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("FormsReport");
      const body = table.getDataBodyRange().load("rowCount");
      const link = body.getCell(0, 2).load("hyperlink");
      await context.sync();
      expect(link.hyperlink.documentReference).toMatch(/^'区特保队伍经费'![A-Z]+\d+$/);
      const notes = Array.from({ length: body.rowCount }, (_, at) => [at === 0 ? "老张负责" : ""]);
      table.columns.add(undefined, [["整改"], ...notes]);
      await context.sync();
    });
    await excel.user.type("区特保队伍经费!F24", "≥95%");
    await report();
    const rows = excel.workbook.values(`${name}!A1:K2`);
    expect(rows[1]?.[rows[0]?.indexOf("处理情况") ?? -1]).toBe("已不再出现");
    expect(rows[1]?.[rows[0]?.indexOf("整改") ?? -1]).toBe("老张负责");
    expect((await readWorkbook()).at(-1)?.forms).toEqual([]);
  });
});
