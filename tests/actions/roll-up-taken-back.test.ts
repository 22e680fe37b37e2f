import { insertProjects } from "../../src/actions/insert-forms";
import { judgedForms } from "../../src/actions/judged-forms";
import { makeReport } from "../../src/actions/make-report";
import { readWorkbook } from "../../src/actions/read-sheets";
import { undoLast } from "../../src/actions/undo-last";
import { forget, lastUndoable } from "../../src/excel/undo-stack";
import { problemOf } from "../excel/problem-of";
import { seedProjects } from "../helpers/seed-projects";
import { differing, everything } from "./on-a-sheet";
import { names, roll, withRollUp, withSeeds } from "./with-roll-up";

jest.setTimeout(20_000); // a whole Excel, on a machine that may have other work

// The stack is the program's, not the workbook's.
afterEach(() => {
  while (lastUndoable()) forget();
});

test.each([0, 1, 2])(
  "a project that is gone, here number %i, comes back with its look and its link",
  async (at) => {
    await withRollUp(async (excel) => {
      await excel.Excel.run(async (context) => {
        const body = context.workbook.tables.getItem("FormsRollUp").getDataBodyRange();
        for (const row of [0, 1, 2]) {
          const { format } = body.getRow(row);
          format.fill.color = ["#FFFF00", "#00FF00", "#FFCCCC"][row] ?? "";
          format.font.set({ color: "#C00000", italic: row !== 1 });
        }
        body.getCell(at, 3).format.fill.clear();
        if (at === 1) {
          const { custom } = body.conditionalFormats.add("Custom");
          custom.rule.formula = "=$J2>5000";
          custom.format.font.bold = true;
        }
        context.workbook.worksheets.getItem(names[at] ?? "").delete();
        await context.sync();
      });
      await insertProjects("shanghai-2026", [{ ...seedProjects[0], name: "新项目" } as never]);
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("汇总").activate();
        await context.sync();
      });
      const before = everything(excel);
      await roll();
      expect(differing(before, everything(excel))).not.toEqual([]);
      await undoLast();
      expect(differing(before, everything(excel))).toEqual([]);
    });
  },
);

test("a finding that stands in another cell now leads there; taken back, it leads where it led", async () => {
  await withSeeds(async (excel) => {
    const report = async () => makeReport(judgedForms(await readWorkbook(), []), "zh-CN");
    const firstLink = () =>
      excel.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("FormsReport");
        const cell = table.getDataBodyRange().getCell(0, 2).load("values, hyperlink");
        await context.sync();
        return [cell.values[0]?.[0], cell.hyperlink.documentReference] as const;
      });
    await report();
    const before = await firstLink();
    await excel.user.insertRows("区特保队伍经费!1:1");
    await report();
    const moved = await firstLink();
    expect(moved[0]).not.toBe(before[0]);
    expect(moved[1]).toBe(`'区特保队伍经费'!${String(moved[0])}`);
    await undoLast();
    expect(await firstLink()).toEqual(before);
  });
});

test("where Excel breaks off the undo, the user is told which sheets to look at", async () => {
  await withRollUp(async (excel) => {
    await roll({ unit: "元" });
    excel.host.breakOff({ code: "GeneralException", member: "Range.formulas", after: 3 });
    const problem = await problemOf(undoLast());
    expect([problem.kind, problem.values["cells"]]).toEqual(["not-restored", "汇总、部门汇总"]);
  });
});
