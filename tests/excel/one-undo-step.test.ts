import { editField } from "../../src/actions/edit-field";
import { undoLast } from "../../src/actions/undo-last";
import { emptyProject } from "../../src/core/form/project";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { insertPlans } from "../../src/excel/insert-plans";
import { formNow } from "../actions/on-a-sheet";
import { seedProjects } from "../helpers/seed-projects";
import { inExcel } from "./in-excel";

const [project = emptyProject] = seedProjects;
const plan = planSheet(project, layouts["shanghai-2026"]);

// Excel that refused one kind of work is not asked again, so the tests go from what it does to what it refuses.
test("an Excel that breaks off twice is asked no third time, and the workbook is as it was", async () => {
  await inExcel(
    async (excel) => {
      excel.host.breakOff({ code: "GeneralException", member: "PageLayout.zoom", times: 2 });
      await expect(insertPlans([plan])).rejects.toMatchObject({ kind: "restored" });
      expect(excel.workbook.sheetNames()).toEqual(["Sheet1"]);
    },
    { profile: "web" },
  );
});

/** Many formulas make Excel refuse a group with this code (office-js issue 6491). */
test("where a new form cannot be one step, it is put in as several, and no half of a sheet is left", async () => {
  await inExcel(
    async (excel) => {
      excel.host.breakOff({ code: "UndoNotSupported", member: "PageLayout.zoom" });
      const [sheet] = await insertPlans([plan]);
      expect(excel.workbook.sheetNames()).toEqual(["Sheet1", sheet?.name]);
      expect((await formNow()).form.project.name).toBe(project.name);
    },
    { profile: "web" },
  );
});

/** On the web grouping was seen to fail with codes of its own (office-js issues 6711, 6255). */
test("where a change cannot be one step, whatever the code, it is made all the same, and undone", async () => {
  await inExcel(
    async (excel) => {
      await insertPlans([plan]);
      excel.host.breakOff({ code: "GeneralException", member: "Range.values", after: 1 });
      await editField(await formNow(), "name", "别的名称");
      expect((await formNow()).form.project.name).toBe("别的名称");
      await undoLast();
      expect((await formNow()).form.project.name).toBe(project.name);
    },
    { profile: "web" },
  );
});

/** "Excel add-ins undo capabilities": deleting a sheet is never undone, so that no group may hold it. */
test("undoing a new form does not keep later changes from being one step", async () => {
  await inExcel(
    async (excel) => {
      await insertPlans([plan]);
      await insertPlans([plan]);
      await undoLast();
      const name = (await formNow()).form.project.name;
      await editField(await formNow(), "name", "别的名称");
      await excel.user.undo();
      expect((await formNow()).form.project.name).toBe(name);
    },
    { profile: "web" },
  );
});
