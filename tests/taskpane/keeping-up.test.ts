import { ExcelProblem } from "../../src/excel/excel-problem";
import type { Pane } from "../../src/taskpane/store/pane";
import { readFormFile } from "../helpers/form-files";
import { fakeExcel, type FakeExcel } from "./helpers/fake-excel";
import { connected, later } from "./helpers/pane-in-memory";
import { until } from "./helpers/until";

const seed = readFormFile("baoshan-2023");
const name = { row: 6, column: 1 }; // 项目名称 of the first form

const reads = ({ calls }: FakeExcel) =>
  calls.filter((call) => /^read(ActiveSheet|Workbook$|SheetsAgain)/.test(call));
const nameOf = (pane: Pane, sheet = 0) => pane.store.getState().sheets?.[sheet]?.forms[0]?.form.project.name;

describe("keeping up with the workbook", () => {
  test("at the start the active sheet is read, then the workbook", async () => {
    const excel = fakeExcel([seed, seed]);
    const pane = await connected(excel);
    expect(reads(excel)).toEqual(["readActiveSheet", "readWorkbook"]);
    expect(pane.store.getState()).toMatchObject({ connection: "excel", activeSheet: "s0" });
    expect(pane.store.getState().sheets).toHaveLength(2);
  });

  test("a change on the active sheet reads only that one", async () => {
    const excel = fakeExcel([seed, seed]);
    const pane = await connected(excel);
    const other = pane.store.getState().sheets?.[1]?.forms[0]?.form;
    excel.type(0, name, "改过的名称");
    await until(pane, () => nameOf(pane) === "改过的名称");
    expect(reads(excel).slice(2)).toEqual(["readSheetsAgain s0"]);
    expect(pane.store.getState().sheets?.[1]?.forms[0]?.form).toBe(other);
  });

  test("a change elsewhere, by a co-author, reads that sheet alone", async () => {
    const excel = fakeExcel([seed, seed]);
    const pane = await connected(excel);
    excel.type(1, name, "同事改的");
    await until(pane, () => nameOf(pane, 1) === "同事改的");
    expect(reads(excel).slice(2)).toEqual(["readSheetsAgain s1"]);
  });

  test("what forms say of each other is judged anew when one of them changes", async () => {
    const excel = fakeExcel([seed, seed]);
    const pane = await connected(excel);
    const duplicates = () =>
      pane.store
        .getState()
        .sheets?.flatMap(({ forms }) => forms.flatMap(({ findings }) => findings))
        .filter(({ rule }) => rule === "name-duplicate").length ?? 0;
    const before = duplicates();
    expect(before).toBeGreaterThan(0);
    excel.type(0, name, "独一无二的项目");
    await until(pane, () => duplicates() < before);
    expect(duplicates()).toBe(before - 1);
  });

  test("changes while a reading goes on are read once after it, and the old answer is not shown", async () => {
    const excel = fakeExcel([seed]);
    const pane = await connected(excel);
    const shown: unknown[] = [];
    pane.store.subscribe(() => shown.push(nameOf(pane)));
    const slow = later();
    excel.next("readSheetsAgain", { after: slow.promise });
    excel.type(0, name, "一");
    excel.type(0, name, "二");
    excel.type(0, name, "三");
    slow.come();
    await until(pane, () => nameOf(pane) === "三");
    expect(reads(excel).slice(2)).toEqual(["readSheetsAgain s0", "readSheetsAgain s0"]);
    expect(new Set(shown)).toEqual(new Set(["三"]));
  });

  test("a reading that fails is told, and the next one goes on", async () => {
    const excel = fakeExcel([seed]);
    const pane = await connected(excel);
    excel.next("readActiveSheet", { reject: new ExcelProblem("editing-cell") });
    await pane.refresh();
    expect(pane.store.getState().message).toEqual({
      kind: "problem",
      text: "有单元格正在编辑：请先按回车结束编辑，再试一次。",
    });
  });

  test("a reading that nobody asked for fails in silence, and is made up for", async () => {
    const excel = fakeExcel([seed]);
    const pane = await connected(excel);
    excel.next("readSheetsAgain", { reject: new ExcelProblem("other-workbook") });
    excel.type(0, name, "改过的名称");
    await new Promise(setImmediate);
    expect(reads(excel).slice(2)).toEqual(["readSheetsAgain s0"]);
    expect(pane.store.getState().message).toBeNull();
    excel.activate(0);
    await until(pane, () => nameOf(pane) === "改过的名称");
  });
});
