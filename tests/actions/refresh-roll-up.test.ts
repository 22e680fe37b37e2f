import { insertProjects } from "../../src/actions/insert-forms";
import { undoLast } from "../../src/actions/undo-last";
import { forget, lastUndoable } from "../../src/excel/undo-stack";
import { problemOf } from "../excel/problem-of";
import { seedProjects } from "../helpers/seed-projects";
import { column, names, roll, withRollUp } from "./with-roll-up";

jest.setTimeout(20_000); // a whole Excel, on a machine that may have other work

// The stack is the program's, not the workbook's.
afterEach(() => {
  while (lastUndoable()) forget();
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

describe("undo", () => {
  test("takes away what was made", async () => {
    await withRollUp(async ({ workbook }) => {
      expect(await undoLast()).toBe(true);
      expect(workbook.sheetNames()).toEqual(names);
      expect(await undoLast()).toBe(false);
    });
  });

  test("takes back all of what was refreshed: rows, columns, headers, sums", async () => {
    await withRollUp(async (excel) => {
      const { workbook, user } = excel;
      await excel.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("FormsRollUp");
        table.columns.add(2, [["加倍"], ["=J2*2"], ["=J3*2"], ["=J4*2"], [""]]);
        table.columns.getItem("年度").delete();
        context.workbook.worksheets.getItem("公安辅警经费").delete();
        await context.sync();
      });
      await user.type("区特保队伍经费!B6", "9999.99");
      await insertProjects("shanghai-2026", [{ ...seedProjects[0], name: "新项目" } as never]);
      const made = () => ["汇总", "部门汇总"].map((name) => workbook.formulas(`${name}!A1:AA8`));
      const old = made();
      await roll({ unit: "元" });
      expect(column(excel, "项目名称", "汇总", 4)).toEqual(["区特保队伍经费", "视频监控共享平台", "新项目"]);
      expect(await undoLast()).toBe(true);
      expect(made()).toEqual(old);
      await excel.Excel.run(async (context) => {
        const range = context.workbook.tables.getItem("FormsRollUp").getRange().load("address");
        await context.sync();
        expect(range.address).toBe("汇总!A1:W5");
      });
      // A column was added to what had been made before that.
      expect((await problemOf(undoLast())).kind).toBe("changed-meanwhile");
    });
  });

  test("takes nothing back where somebody has written since", async () => {
    await withRollUp(async ({ workbook, user }) => {
      await user.type("汇总!A2", "我改的");
      expect((await problemOf(undoLast())).values).toMatchObject({ cell: "汇总!A2", found: "我改的" });
      expect(workbook.sheetNames().slice(-2)).toEqual(["汇总", "部门汇总"]);
    });
  });
});
