import { actionsInExcel } from "../../src/actions/actions-in-excel";
import { checkInSteps } from "../../src/core/checks/check";
import { emptyProject } from "../../src/core/form/project";
import { cellName } from "../../src/core/grid/address";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { onAsking } from "../../src/excel/consent";
import { insertPlans } from "../../src/excel/insert-plans";
import { onWaiting } from "../../src/excel/waiting";
import { formAtSelection } from "../../src/taskpane/store/form-at-selection";
import { createPane, type Pane } from "../../src/taskpane/store/pane";
import type { Question } from "../../src/taskpane/store/pane-state";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { differing, everything } from "../actions/on-a-sheet";
import { inExcel } from "../excel/in-excel";
import { seedProjects } from "../helpers/seed-projects";
import { keeperInMemory } from "./helpers/keeper-in-memory";

const [project = emptyProject] = seedProjects;

afterEach(() => {
  onAsking(() => Promise.resolve(true));
});

/** The pane beside a form; the name of the third indicator has a comment. */
function withPane(
  language: "zh-CN" | "en-US",
  work: (pane: Pane, excel: OpenedExcel, cell: string) => Promise<void>,
): Promise<void> {
  return inExcel(async (excel) => {
    await insertPlans([planSheet(project, layouts["shanghai-2026"])]);
    const pane = createPane({ keeper: keeperInMemory(), language });
    const watchWorkbook = () => Promise.resolve(() => Promise.resolve());
    const actions = { ...actionsInExcel, watchWorkbook };
    await pane.connect({ actions, check: checkInSteps, onWaiting, onAsking, excelUndoesWrites: () => true });
    const cell = cellName(
      formOf(pane).form.places["indicators.annual.2.name"]?.cell ?? { row: 0, column: 0 },
    );
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.comments.add(sheet.getRange(cell), "口径请与去年一致");
      await context.sync();
    });
    await work(pane, excel, cell);
  });
}

function formOf(pane: Pane): NonNullable<ReturnType<typeof formAtSelection>> {
  const form = formAtSelection(pane.store.getState());
  if (!form) throw new Error("The pane shows no form");
  return form;
}

const namesOf = (pane: Pane) => formOf(pane).form.project.indicators.annual.map(({ name }) => name);

/** Answers the next question, and gives it. */
function answered(pane: Pane, goesOn: boolean): Promise<Question> {
  return new Promise((resolve) => {
    const stop = pane.store.subscribe(({ question }) => {
      if (!question) return;
      stop();
      resolve(question);
      question.answer(goesOn);
    });
  });
}

describe("a comment in a row that goes is told before it goes", () => {
  test("with its cell and its author; who does not want it leaves everything as it is", () =>
    withPane("zh-CN", async (pane, excel, cell) => {
      const before = everything(excel);
      const question = answered(pane, false);
      await expect(pane.removeIndicator(formOf(pane), "annual", 2)).rejects.toMatchObject({
        kind: "left-alone",
      });
      expect((await question).text).toContain(`${cell} 有批注（作者：${excel.workbook.book.author}）`);
      expect(differing(before, everything(excel))).toEqual([]);
      expect(pane.store.getState()).toMatchObject({
        question: null,
        message: { kind: "done", text: "没有继续，表上什么都没有改。" },
        changes: [],
      });
    }));

  test("who goes on gets what was asked for, and undo brings the text back", () =>
    withPane("en-US", async (pane, excel, cell) => {
      const before = namesOf(pane);
      const question = answered(pane, true);
      await pane.removeIndicator(formOf(pane), "annual", 2);
      expect((await question).text).toContain(`${cell} has a comment by ${excel.workbook.book.author}`);
      expect(namesOf(pane)).toEqual(before.toSpliced(2, 1));
      await pane.undo();
      expect(namesOf(pane)).toEqual(before);
      const [comment] = excel.workbook.book.sheets.get(excel.workbook.book.activeSheet)?.comments ?? [];
      expect(comment?.content).toContain("口径请与去年一致");
    }));

  test("what was asked for behind it waits for the answer", () =>
    withPane("zh-CN", async (pane) => {
      const question = answered(pane, true);
      const form = formOf(pane);
      const before = namesOf(pane);
      await Promise.all([pane.removeIndicator(form, "annual", 2), pane.editField(form, "unit", "甲局")]);
      await question;
      expect(namesOf(pane)).toEqual(before.toSpliced(2, 1));
      expect(formOf(pane).form.project.unit).toBe("甲局");
    }));

  test("nobody is asked where the row that goes has none", () =>
    withPane("zh-CN", async (pane) => {
      const asked: (Question | null)[] = [];
      pane.store.subscribe(({ question }) => asked.push(question));
      await pane.removeIndicator(formOf(pane), "annual", 1);
      expect(asked.filter((question) => question !== null)).toEqual([]);
    }));
});
