import { actionsInExcel } from "../../src/actions/actions-in-excel";
import { insertProjects } from "../../src/actions/insert-forms";
import type { Source } from "../../src/actions/read-forms";
import { checkInSteps } from "../../src/core/checks/check";
import { writeWorkbook } from "../../src/files/write-workbook";
import type { Project } from "../../src/core/form/project";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { planCopy } from "../../src/core/import/copied-sheet";
import { deskOf, type ImportDesk } from "../../src/taskpane/import/desk/desk";
import { formAtSelection } from "../../src/taskpane/store/form-at-selection";
import { createPane, type Pane } from "../../src/taskpane/store/pane";
import { inExcel } from "../excel/in-excel";
import { seedProjects } from "../helpers/seed-projects";
import { keeperInMemory } from "./helpers/keeper-in-memory";

jest.setTimeout(20_000); // a whole Excel, on a machine that may have other work

const seed = seedForm(0);
const second = seedForm(1);

function seedForm(at: number): Project {
  const project = seedProjects[at];
  if (!project) throw new Error("The seed forms are missing");
  return project;
}

/** The desk has the workbook read again by itself; events that come later would find no Excel any more. */
const actions = { ...actionsInExcel, watchWorkbook: () => Promise.resolve(() => Promise.resolve()) };

interface AtDesk {
  readonly excel: OpenedExcel;
  readonly pane: Pane;
  readonly desk: ImportDesk;
}

/** The pane without its looks, connected with an Excel whose active sheet holds a seed form. */
async function atDesk(work: (at: AtDesk) => Promise<void>): Promise<void> {
  await inExcel(async (excel) => {
    await insertProjects("shanghai-2023", [seed]);
    const pane = createPane({ keeper: keeperInMemory(), language: "zh-CN" });
    await pane.connect({
      actions,
      check: checkInSteps,
      onWaiting: () => undefined,
      onAsking: () => undefined,
      excelUndoesWrites: () => true,
    });
    await work({ excel, pane, desk: deskOf(pane) });
  });
}

const source = (...projects: readonly Project[]): Source => ({
  name: "去年.xlsx",
  open: () => writeWorkbook(projects.map((project) => planSheet(project, layouts["shanghai-2023"]))),
});

test("what is read is proposed, written, summed up and undone", async () => {
  await atDesk(async ({ excel, pane, desk }) => {
    await desk.read([source({ ...seed, category: "一次性项目" }, second)]);
    const { phase, decisions } = desk.store.getState();
    expect([phase, decisions.map(({ way }) => way)]).toEqual(["review", ["into-form", "new-sheet"]]);
    await desk.write();
    expect(desk.store.getState().taken.map(({ sheet }) => sheet)).toEqual([seed.name, second.name]);
    expect(pane.store.getState().changes).toEqual(["导入 2 张表"]);
    const category = () =>
      pane.store.getState().sheets?.flatMap(({ forms }) => forms.map(({ form }) => form.project.category))[0];
    expect(category()).toBe("一次性项目");
    await desk.undo();
    expect([category(), excel.workbook.sheetNames(), desk.store.getState().phase]).toEqual([
      seed.category,
      ["Sheet1", seed.name],
      "review",
    ]);
  });
});

test("a sheet without a form is copied where it is wanted, beside the forms, and told in the report", async () => {
  await atDesk(async ({ excel, desk }) => {
    const note = {
      name: "说明",
      cells: [{ row: 0, column: 0, text: "填报说明", value: "填报说明" }],
      merges: [],
    };
    const plans = [planSheet(second, layouts["shanghai-2023"]), planCopy(note)];
    await desk.read([{ name: "去年.xlsx", open: () => writeWorkbook(plans) }]);
    expect(desk.store.getState().sheets.map(({ grid }) => grid.name)).toEqual(["说明"]);
    desk.chooseSheet(0, true);
    await desk.write();
    expect(excel.workbook.sheetNames().slice(2)).toEqual([second.name, "说明"]);
    await desk.writeReport();
    expect(excel.workbook.values("导入报告!A3:D3")).toEqual([
      ["（没有申报表的工作表）", "去年.xlsx › 说明", "原样复制工作表", "说明"],
    ]);
    await desk.undo();
    expect(excel.workbook.sheetNames()).toEqual(["Sheet1", seed.name, "导入报告"]);
  });
});

test("the form of the active sheet is carried over to the next year, on a sheet beside it", async () => {
  await atDesk(async ({ pane, desk }) => {
    const form = formAtSelection(pane.store.getState());
    if (!form) throw new Error("There is no form");
    await desk.carryOver([form], 2024, "copied");
    const [taken] = desk.store.getState().taken;
    expect(taken?.sheet).toBe("区特保队伍经费 2024");
    expect(desk.store.getState().options.year).toBeNull();
    const projects = pane.store
      .getState()
      .sheets?.flatMap(({ forms }) => forms.map((own) => own.form.project));
    expect(projects?.map(({ year, start }) => [year, start])).toEqual([
      [2023, "2023-01-01"],
      [2024, "2024-01-01"],
    ]);
  });
});

test("where Excel refuses, the user is told in one sentence and what was decided stays", async () => {
  await atDesk(async ({ excel, pane, desk }) => {
    await desk.read([source(second)]);
    await excel.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await desk.write();
    expect(desk.store.getState().phase).toBe("review");
    expect(pane.store.getState().message?.text).toContain("工作簿的结构受保护");
    expect(excel.workbook.sheetNames()).toEqual(["Sheet1", seed.name]);
  });
});
