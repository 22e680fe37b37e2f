import { ExcelProblem } from "../../src/excel/excel-problem";
import type { Pane } from "../../src/taskpane/store/pane";
import { formAtSelection } from "../../src/taskpane/store/form-at-selection";
import { readFormFile } from "../helpers/form-files";
import { fakeExcel, type FakeExcel } from "./helpers/fake-excel";
import { connected, createTestPane, later } from "./helpers/pane-in-memory";
import { until } from "./helpers/until";

const seed = readFormFile("baoshan-2023");

test("of several forms on a sheet the one with the selected cell is shown, else the first", async () => {
  const excel = fakeExcel([seed]);
  const pane = await connected(excel);
  const shown = () => formAtSelection(pane.store.getState())?.form.project.name;
  expect(shown()).toBe("区特保队伍经费");
  const second = pane.store.getState().sheets?.[0]?.forms[1]?.form.range;
  excel.select(0, { row: second?.top ?? 0, column: 1 });
  expect(shown()).toBe("公安辅警经费");
});

describe("changes", () => {
  test("an edit that Excel refuses rejects, is told, and is nothing to undo", async () => {
    const excel = fakeExcel([seed]);
    const pane = await connected(excel);
    const form = pane.store.getState().sheets?.[0]?.forms[0];
    if (!form) throw new Error("The seed form is not there");
    excel.next("editField", { reject: new ExcelProblem("protected-sheet", { sheet: "表" }) });
    await expect(pane.editField(form, "name", "新")).rejects.toMatchObject({ kind: "protected-sheet" });
    expect(pane.store.getState().message?.text).toContain("工作表“表”受保护");
    expect(pane.store.getState().changes).toEqual([]);
  });

  test("the switch for marks goes where it is put at once, and back where Excel refuses", async () => {
    const excel = fakeExcel([seed]);
    const pane = await connected(excel);
    excel.next("markFindings", { reject: new ExcelProblem("editing-cell") });
    const marking = pane.setMarks(true);
    expect(pane.store.getState().isMarked).toBe(true);
    await marking;
    expect(pane.store.getState().isMarked).toBe(false);
    await pane.setMarks(true);
    expect(pane.store.getState()).toMatchObject({
      isMarked: true,
      message: { text: "已在表上标出有问题的单元格。" },
    });
  });

  test("undo without a change says so", async () => {
    const pane = await connected(fakeExcel([seed]));
    await pane.undo();
    expect(pane.store.getState().message?.text).toBe("没有可以撤消的操作。");
  });
});

describe("what takes long", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test("is shown after half a second, and no more once it has ended", async () => {
    const excel = fakeExcel([seed]);
    const pane = await connected(excel);
    const slow = later();
    excel.next("clearMarks", { after: slow.promise });
    const done = pane.setMarks(false);
    jest.advanceTimersByTime(499);
    expect(pane.store.getState().tasks).toMatchObject([{ isSlow: false }]);
    jest.advanceTimersByTime(1);
    expect(pane.store.getState().tasks).toMatchObject([{ isSlow: true, label: "正在清除标记…" }]);
    slow.come();
    await done;
    expect(pane.store.getState()).toMatchObject({ tasks: [], message: { text: "已清除所有标记。" } });
  });

  test("the reading of a large workbook is shown too, at the start and when it is asked for", async () => {
    const excel = fakeExcel([seed]);
    const pane = createTestPane();
    const slow = later();
    excel.next("readWorkbook", { after: slow.promise });
    const reading = pane.connect(excel);
    await jest.advanceTimersByTimeAsync(500);
    expect(pane.store.getState()).toMatchObject({ tasks: [{ isSlow: true, label: "正在读取工作簿…" }] });
    slow.come();
    await jest.runAllTimersAsync();
    await reading;
    expect(pane.store.getState().tasks).toEqual([]);
    excel.next("readActiveSheet", { after: new Promise(() => undefined) });
    void pane.refresh();
    await jest.advanceTimersByTimeAsync(500);
    expect(pane.store.getState()).toMatchObject({ tasks: [{ isSlow: true, label: "正在读取工作簿…" }] });
  });

  test("can be left to itself: its notice goes at once, and how it ends is told when it has", async () => {
    const excel = fakeExcel([seed]);
    const pane = await connected(excel);
    const slow = later();
    excel.next("clearMarks", { after: slow.promise, reject: new ExcelProblem("editing-cell") });
    const done = pane.setMarks(false);
    jest.advanceTimersByTime(500);
    expect(pane.store.getState().tasks).toMatchObject([{ canStop: false }]);
    pane.store.getState().tasks[0]?.leave();
    expect(pane.store.getState()).toMatchObject({ tasks: [], message: null });
    slow.come();
    await done;
    expect(pane.store.getState()).toMatchObject({ tasks: [], message: { kind: "problem" }, isMarked: false });
  });

  test("an undo that was left to itself takes its change off the list when it is done", async () => {
    const excel = fakeExcel([seed]);
    const pane = await connected(excel);
    const form = pane.store.getState().sheets?.[0]?.forms[0];
    if (!form) throw new Error("There is a form");
    await pane.editField(form, "name", "新名称");
    const slow = later();
    excel.next("undoLast", { after: slow.promise });
    const done = pane.undo();
    pane.store.getState().tasks[0]?.leave();
    expect(pane.store.getState().changes).toHaveLength(1);
    slow.come();
    await done;
    expect(pane.store.getState()).toMatchObject({
      changes: [],
      message: { text: "已撤消：修改“项目名称”。" },
    });
  });
});

describe("what can be stopped", () => {
  /** Stops what is going on while an action is under way. */
  async function stopped(
    action: "readWorkbook" | "rollUp",
    work: (pane: Pane) => Promise<void>,
  ): Promise<{ pane: Pane; excel: FakeExcel }> {
    const excel = fakeExcel([seed, seed]);
    const pane = await connected(excel);
    const slow = later();
    excel.next(action, { after: slow.promise });
    const done = work(pane);
    await until(pane, () => excel.calls.at(-1)?.startsWith(action) ?? false);
    const [task] = pane.store.getState().tasks;
    expect(task?.canStop).toBe(true);
    task?.leave();
    slow.come();
    await done;
    expect(pane.store.getState().tasks).toEqual([]);
    return { pane, excel };
  }

  test("the reading of the workbook: what was known stays, and the user is told that forms may be missing", async () => {
    const { pane } = await stopped("readWorkbook", (own) => own.refresh());
    expect(pane.store.getState().sheets).toHaveLength(2);
    expect(pane.store.getState().message).toEqual({
      kind: "done",
      text: "已停止读取，面板里可能缺几张表：需要时请点“重新读取工作簿”。",
    });
  });

  test("the check of the workbook: nothing is marked, and the view stays", async () => {
    const { pane, excel } = await stopped("readWorkbook", (own) => own.checkWorkbook());
    expect(excel.calls.filter((call) => call.startsWith("markFindings"))).toEqual([]);
    expect(pane.store.getState()).toMatchObject({
      view: "overview",
      isMarked: false,
      message: { kind: "done", text: "已停止检查，没有在表上加标记。" },
    });
  });

  test("the roll-up, before or while it is written: there is nothing to undo", async () => {
    for (const action of ["readWorkbook", "rollUp"] as const) {
      const { pane } = await stopped(action, (own) => own.rollUp());
      expect(pane.store.getState()).toMatchObject({
        changes: [],
        message: { kind: "done", text: "已停止，没有生成或更新汇总表，工作簿没有改动。" },
      });
    }
  });

  test("a reading that another one waits for, too: it is read again for that one", async () => {
    const excel = fakeExcel([seed, seed]);
    const pane = await connected(excel);
    const slow = later();
    excel.next("readWorkbook", { after: slow.promise });
    const reading = pane.refresh();
    await until(pane, () => excel.calls.at(-1) === "readWorkbook");
    const rolling = pane.rollUp();
    pane.store.getState().tasks[0]?.leave();
    slow.come();
    await Promise.all([reading, rolling]);
    expect(excel.calls.slice(-2)).toEqual(["readWorkbook", "rollUp 6 万元 0"]);
    expect(pane.store.getState().changes).toEqual(["生成汇总表"]);
  });
});
