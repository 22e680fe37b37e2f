import { insertPlans } from "../../src/excel/insert-plans";
import { readActiveSheet, readAllSheets } from "../../src/excel/read-sheets";
import { emptyProject } from "../../src/core/form/project";
import { layoutNames } from "../../src/core/layout/layout";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { recognise } from "../../src/core/recognise/recognise";
import { planToGrid } from "../helpers/plan-to-grid";
import { seedProjects } from "../helpers/seed-projects";
import { byPlace, inExcel } from "./in-excel";
import { watchTraffic } from "./syncs";

const [longest = emptyProject] = [...seedProjects].sort(
  (a, b) => b.indicators.annual.length - a.indicators.annual.length,
);

describe("a form on a new sheet", () => {
  test.each(layoutNames)("%s: 15 indicators and more in 2 syncs and 25 kB", async (layout) => {
    expect(longest.indicators.annual.length).toBeGreaterThanOrEqual(15);
    await inExcel(async (excel) => {
      const traffic = watchTraffic(excel);
      const plan = planSheet(longest, layouts[layout]);
      const [sheet] = await insertPlans([plan]);
      expect(traffic.syncs).toBeLessThanOrEqual(2);
      expect(traffic.requestBytes).toBeLessThanOrEqual(25_000);
      const read = await readActiveSheet();
      expect(read).toMatchObject({ ...sheet, isProtected: false, omission: null });
      expect(byPlace(read.grid)).toEqual(byPlace(planToGrid(plan)));
    });
  });

  test("several forms of the same name, without touching the sheet that was there", async () => {
    await inExcel(async (excel) => {
      await excel.user.type("Sheet1!A1", "我的");
      const plan = planSheet({ ...longest, name: "SHEET1" }, layouts["shanghai-2026"]);
      await insertPlans([plan, plan]);
      expect(excel.workbook.sheetNames()).toEqual(["Sheet1", "SHEET1 (2)", "SHEET1 (3)"]);
      expect(excel.workbook.values("Sheet1!A1")).toEqual([["我的"]]);
      const sheets = await readAllSheets();
      const names = sheets.map(({ grid }) => recognise(grid).forms.map(({ project }) => project.name));
      expect(names).toEqual([[], ["SHEET1"], ["SHEET1"]]);
    });
  });
});
