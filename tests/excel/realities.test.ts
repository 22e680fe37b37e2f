import { addIndicator } from "../../src/actions/add-indicator";
import { editField } from "../../src/actions/edit-field";
import { removeIndicator } from "../../src/actions/remove-indicator";
import { undoLast } from "../../src/actions/undo-last";
import { emptyProject } from "../../src/core/form/project";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { insertPlans } from "../../src/excel/insert-plans";
import { readActiveSheet } from "../../src/excel/read-sheets";
import { differing, everything, formNow } from "../actions/on-a-sheet";
import { seedProjects } from "../helpers/seed-projects";
import { inExcel } from "./in-excel";

const [project = emptyProject] = seedProjects;
const plan = planSheet(project, layouts["shanghai-2023"]);

/** office-js issue 5194: a formula is told as it reads in the top left of the rule's cells, and set as on its first cells. */
test("a rule on several places comes back with its row, and looks at the cells that it looked at", async () => {
  await inExcel(
    async (excel) => {
      await insertPlans([plan]);
      const row = ((await formNow()).form.places["indicators.annual.0.name"]?.cell.row ?? 0) + 1;
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const rule = sheet.getRanges(`D${row + 3}:D${row + 6},B${row}`).conditionalFormats.add("Custom");
        rule.custom.rule.formula = `=$A${row + 3}=E${row + 3}`;
        rule.custom.format.fill.color = "#FFFF00";
        await context.sync();
      });
      const before = everything(excel);
      await removeIndicator(await formNow(), "annual", 0);
      expect(differing(before, everything(excel))).not.toEqual([]);
      await undoLast();
      expect(differing(before, everything(excel))).toEqual([]);
    },
    { profile: "web" },
  );
});

/** A sheet with formats and no contents: nothing is asked about a range that is not there. */
test("a sheet that holds formats only is read as an empty one", async () => {
  await inExcel(
    async (excel) => {
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3").format.fill.color = "#FFFF00";
        await context.sync();
      });
      expect((await readActiveSheet()).grid).toMatchObject({ cells: [], merges: [] });
    },
    { profile: "web" },
  );
});

/** Pasting formats brings merges along; the row that is copied has some, and lies in others. */
test("a new row has the merges that the form's rows have, where copied formats bring merges along", async () => {
  await inExcel(
    async () => {
      await insertPlans([plan]);
      const before = await formNow();
      const last = before.form.project.indicators.annual.length;
      const { level1 = null, level2 = null } = before.form.project.indicators.annual[last - 1] ?? {};
      const added = { level1, level2, name: "新增指标", target: "100%", weight: null, note: null };
      await addIndicator(before, "annual", last, added);
      const after = await formNow();
      const [was, is] = [before, after].map(({ sheet, form }) => {
        const row = form.places[`indicators.annual.${last - 1}.name`]?.cell.row ?? 0;
        const on = (line: number) =>
          sheet.grid.merges
            .filter(({ top, bottom }) => top === line && bottom === line)
            .map(({ left, right }) => [left, right]);
        return { model: on(row), added: on(row + 1) };
      });
      expect(is?.model).toEqual(was?.model);
      expect(is?.added).toEqual(was?.model);
      expect(after.form.project.indicators.annual[last]).toEqual(added);
    },
    { profile: "web" },
  );
});

/** office-js issue 1860: the setting is taken without a word and has no effect. */
test.each([false, true])(
  "a new form prints one page wide, also where Excel passed that over: %s",
  async (isPassedOver) => {
    await inExcel(async (excel) => {
      if (isPassedOver) excel.host.passOverOnce("PageLayout.zoom");
      await insertPlans([plan]);
      await excel.Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getActiveWorksheet().load("pageLayout/zoom");
        await context.sync();
        expect(pageLayout.zoom.horizontalFitToPages).toBe(1);
      });
    });
  },
);

/** Old versions of Excel show texts of more than 255 characters as #### in cells of the format `@`. */
test.each([
  ["确保设备完好。".repeat(40), "General"],
  ["确保设备完好。", "@"],
  // What Excel could take for something else stays a text, however long it is.
  [`=1+1 ${"确保设备完好。".repeat(40)}`, "@"],
])("a goal is seen whole, and stays the text that it is: %#", async (goal, format) => {
  await inExcel(async (excel) => {
    const layout = layouts["shanghai-2023"];
    const formatNow = async (): Promise<unknown> => {
      const { sheet, form } = await formNow();
      const { row = 0, column = 0 } = form.places["goals.annual"]?.cell ?? {};
      expect(form.project.goals.annual).toBe(goal);
      return excel.workbook.book.engine.cell(sheet.id, row, column).format.numberFormat ?? "General";
    };
    await insertPlans([planSheet({ ...project, goals: { ...project.goals, annual: goal } }, layout)]);
    expect(await formatNow()).toBe(format);
    await insertPlans([planSheet({ ...project, goals: { ...project.goals, annual: "短" } }, layout)]);
    await editField(await formNow(), "goals.annual", goal);
    expect(await formatNow()).toBe(format);
  });
});
