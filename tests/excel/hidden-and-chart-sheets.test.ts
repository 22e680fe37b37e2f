import { emptyProject } from "../../src/core/form/project";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { insertPlans } from "../../src/excel/insert-plans";
import { readActiveSheet } from "../../src/excel/read-sheets";
import { showCell } from "../../src/excel/show-cell";
import { inExcel } from "./in-excel";
import { problemOf } from "./problem-of";

const plan = planSheet({ ...emptyProject, name: "河道保洁" }, layouts["shanghai-2026"]);
const cell = { row: 0, column: 0 };

/** Hidden sheets cannot be activated ("Worksheet.activate"). */
test("a finding on a hidden sheet is not gone to, and the user hears which sheet is hidden", async () => {
  await inExcel(async ({ Excel: library, workbook }) => {
    const [sheet] = await insertPlans([plan]);
    const setVisible = (visibility: "Hidden" | "Visible"): Promise<void> =>
      library.run(async (context) => {
        context.workbook.worksheets.getItem(sheet?.id ?? "").visibility = visibility;
        await context.sync();
      });
    await setVisible("Hidden");
    const problem = await problemOf(showCell(sheet?.id ?? "", cell));
    expect(problem).toMatchObject({ kind: "sheet-hidden", values: { sheet: "河道保洁" } });
    await setVisible("Visible");
    await showCell(sheet?.id ?? "", { row: 2, column: 1 });
    expect(workbook.book.selection).toMatchObject({ sheet: sheet?.id });
  });
});

/** office-js issue 2444: `getActiveWorksheet` throws while a chart's own sheet is in front. */
test("while a chart is in front it is said so, and not that a sheet was deleted", async () => {
  await inExcel(async ({ user }) => {
    await insertPlans([plan]);
    user.showChartSheet();
    expect(await problemOf(readActiveSheet())).toMatchObject({ kind: "no-worksheet" });
    user.activate("河道保洁");
    expect((await readActiveSheet()).name).toBe("河道保洁");
  });
});
