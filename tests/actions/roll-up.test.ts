import { readFileSync } from "node:fs";
import { judgedForms } from "../../src/actions/judged-forms";
import { insertProjects } from "../../src/actions/insert-forms";
import { makeReport } from "../../src/actions/make-report";
import { readWorkbook } from "../../src/actions/read-sheets";
import { rollUp, type RollUpWish } from "../../src/actions/roll-up";
import type { OpenedExcel } from "../../src/host/open-excel";
import type { Amount } from "../../src/form/project";
import { inExcel } from "../excel/in-excel";
import { problemOf } from "../excel/problem-of";
import { watchTraffic } from "../excel/syncs";
import { seedProjects } from "../helpers/seed-projects";

jest.setTimeout(20_000); // a whole Excel, on a machine that may have other work

const wish: RollUpWish = { unit: "万元", language: "zh-CN", controls: [] };
const roll = async (own: Partial<RollUpWish> = {}, signal?: AbortSignal) =>
  rollUp(judgedForms(await readWorkbook(), []), { ...wish, ...own }, signal);

const book = readFileSync("assets/samples/baoshan-2023.xlsx");
const withSeeds = (work: (excel: OpenedExcel) => Promise<void>) => inExcel(work, { book });

/** Lets a test work with a workbook that has the seed forms and their roll-up. */
const withRollUp = (work: (excel: OpenedExcel) => Promise<void>) =>
  withSeeds(async (excel) => {
    await roll();
    await work(excel);
  });

/** The values of a column by its header, without the last row. */
function column({ workbook }: OpenedExcel, header: string, sheet = "汇总", rows = 6): unknown[] {
  const [headers = [], ...below] = workbook.values(`${sheet}!A1:AD${rows}`);
  return below.map((row) => row[headers.indexOf(header)]);
}

const names = ["区特保队伍经费", "公安辅警经费", "视频监控共享平台"];

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

describe("refreshed", () => {
  test("it says what the forms say now; a column of the user's stays with its projects, in the user's order", async () => {
    await withRollUp(async (excel) => {
      const { workbook, user } = excel;
      await excel.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("FormsRollUp");
        table.columns.add(2, [["处室"], ["一处"], ["二处"], ["三处"], [""]]);
        table.columns.add(undefined, [["加倍"], ["=J2*2"], ["=J3*2"], ["=J4*2"], [""]]);
        table.sort.apply([{ key: 0, ascending: false }]);
        await context.sync();
        table.getDataBodyRange().getRow(0).format.fill.color = "#FFFF00";
        await context.sync();
      });
      const order = column(excel, "项目名称", "汇总", 4);
      const offices = column(excel, "处室", "汇总", 4);
      expect(new Set(order)).toEqual(new Set(names));
      const doubled = workbook.formulas("汇总!Y2:Y4");
      await user.type("区特保队伍经费!B6", "9999.99");
      await insertProjects("shanghai-2026", [
        { ...(seedProjects[0] as never as object), name: "新项目" } as never,
      ]);
      await roll();
      expect(column(excel, "项目名称", "汇总", 5)).toEqual([...order, "新项目"]);
      expect(column(excel, "处室", "汇总", 5)).toEqual([...offices, null]);
      expect(workbook.sheetNames().filter((name) => name.startsWith("汇总"))).toEqual(["汇总"]);
      const [headers = []] = workbook.values("汇总!A1:AD1");
      expect(headers.slice(0, 4)).toEqual(["项目名称", "所在工作表", "处室", "年度"]);
      expect(headers[24]).toBe("加倍");
      expect(workbook.formulas("汇总!Y2:Y4")).toEqual(doubled);
      expect(String(doubled[0]?.[0])).toMatch(/^=J\d\*2$/);
      await excel.Excel.run(async (context) => {
        const fill = context.workbook.worksheets.getItem("汇总").getRange("A2").format.fill.load("color");
        await context.sync();
        expect(fill.color).toBe("#FFFF00");
      });
    });
  });

  test("a project that is gone is taken out, unless the user has written something beside it", async () => {
    await withRollUp(async (excel) => {
      await excel.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("FormsRollUp");
        table.columns.add(undefined, [["意见"], [""], ["请补充依据"], [""], [""]]);
        for (const name of names.slice(1)) context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      });
      await roll();
      expect(column(excel, "项目名称", "汇总", 4)).toEqual([
        ...names.slice(0, 2),
        expect.stringContaining("合计"),
      ]);
      expect(column(excel, "意见", "汇总", 3)).toEqual([null, "请补充依据"]);
      expect(column(excel, "所在工作表", "汇总", 3)).toEqual([names[0], "（申报表已不在）"]);
      expect(excel.workbook.values("汇总!I4")[0]?.[0]).toBe(3391.32);
    });
  });

  test("in another unit and language its columns are known again", async () => {
    await withRollUp(async (excel) => {
      const before = excel.workbook.values("汇总!A1:AD5")[0]?.length;
      await roll({ unit: "元", language: "en-US" });
      const [headers = []] = excel.workbook.values("汇总!A1:AD1");
      expect(headers.length).toBe(before);
      expect(headers.slice(0, 2)).toEqual(["Project", "Sheet of the form"]);
      expect(column(excel, "Total funding 元", "汇总", 4)).toEqual([33913200, 141716500, 33135000]);
    });
  });

  test("wherever the user has moved it, and whatever its sheet is called now", async () => {
    await withRollUp(async (excel) => {
      await excel.user.insertRows("汇总!1:2");
      await excel.user.type("汇总!A1", "2023 年预算汇总，仅供内部使用");
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("汇总").name = "给局长";
        await context.sync();
      });
      await excel.user.type("区特保队伍经费!B6", "9999.99");
      const [sheet] = await roll();
      expect(sheet?.name).toBe("给局长");
      expect(excel.workbook.values("给局长!A1:A4").flat()).toEqual([
        "2023 年预算汇总，仅供内部使用",
        null,
        "项目名称",
        names[0],
      ]);
      expect(excel.workbook.formulas("给局长!I7")[0]?.[0]).toBe("=SUBTOTAL(109,I4:I6)");
    });
  });

  test("a chart that the user has deleted does not come back; one that is there shows new departments", async () => {
    await withRollUp(async (excel) => {
      await insertProjects("shanghai-2026", [
        { ...seedProjects[0], department: "教育局", name: "校舍" } as never,
      ]);
      await roll();
      const categories = await excel.Excel.run(async (context) => {
        const chart = context.workbook.worksheets.getItem("部门汇总").charts.getItem("FormsDepartments");
        const found = chart.series.getItemAt(0).getDimensionValues("Categories");
        await context.sync();
        chart.delete();
        await context.sync();
        return found.value;
      });
      expect(categories).toEqual(["上海市公安局宝山分局", "教育局"]);
      await roll();
      await excel.Excel.run(async (context) => {
        const count = context.workbook.worksheets.getItem("部门汇总").charts.getCount();
        await context.sync();
        expect(count.value).toBe(0);
      });
    });
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

test("stopped, or refused by Excel half-way, there is no roll-up, and nothing else has changed", async () => {
  await withSeeds(async (excel) => {
    const before = excel.workbook.sheetNames();
    const stop = new AbortController();
    stop.abort();
    expect((await problemOf(roll({}, stop.signal))).kind).toBe("restored");
    excel.host.breakOff({ code: "GeneralException", member: "TableCollection.add", after: 1 });
    expect((await problemOf(roll())).kind).toBe("restored");
    expect(excel.workbook.sheetNames()).toEqual(before);
  });
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
