import { formOf, project, withPane } from "./helpers/pane-in-excel";
import { until } from "./helpers/until";
import { asAmount, compareAmounts } from "../../src/core/form/amount";
import { cellName } from "../../src/core/grid/address";
import { formAtSelection } from "../../src/taskpane/store/form-at-selection";

describe("the pane's store beside a workbook in Excel", () => {
  test("reads the active sheet's form with its findings", () =>
    withPane((pane) => {
      expect(formOf(pane).form.project.name).toBe(project.name);
      expect(formOf(pane).findings.map(({ rule }) => rule)).toContain("target-missing");
      return Promise.resolve();
    }));

  test("writes a field into its cell, knows it then, and undo brings both back", () =>
    withPane(async (pane, excel) => {
      const cell = cellName(formOf(pane).form.places.unit?.cell ?? { row: 0, column: 0 });
      await pane.editField(formOf(pane), "unit", "上海市公安局");
      expect(excel.workbook.values(cell)).toEqual([["上海市公安局"]]);
      expect(formOf(pane).form.project.unit).toBe("上海市公安局");
      await pane.undo();
      expect(excel.workbook.values(cell)).toEqual([[project.unit]]);
      expect(formOf(pane).form.project.unit).toBe(project.unit);
      expect(pane.store.getState().message?.text).toBe("已撤消：修改“实施单位”。");
    }));

  test("converts the form's unit with every amount as one step, and back", () =>
    withPane(async (pane) => {
      await pane.convertCurrency(formOf(pane), "元");
      const { funding } = formOf(pane).form.project;
      expect(funding.currency).toBe("元");
      expect(compareAmounts(funding.total ?? asAmount("0"), asAmount("33913200"))).toBe(0);
      await pane.undo();
      expect(formOf(pane).form.project.funding).toEqual(project.funding);
    }));

  test("takes a finding away that is fixed by an edit", () =>
    withPane(async (pane) => {
      const missing = formOf(pane).findings.find(({ rule }) => rule === "target-missing");
      if (!missing) throw new Error("No target is missing");
      await pane.editField(formOf(pane), missing.field, "≥90%");
      expect(formOf(pane).findings.map(({ field }) => field)).not.toContain(missing.field);
    }));

  test("says that Excel is busy while a cell is edited, and writes when the editing ends", () =>
    withPane(async (pane, excel) => {
      excel.user.startEditing();
      const writing = pane.editField(formOf(pane), "unit", "上海市公安局");
      await until(pane, ({ isWaiting }) => isWaiting);
      excel.user.endEditing();
      await writing;
      expect(pane.store.getState().isWaiting).toBe(false);
      expect(formOf(pane).form.project.unit).toBe("上海市公安局");
    }));

  test("hears of what the user types on the sheet", () =>
    withPane(async (pane, excel) => {
      const cell = cellName(formOf(pane).form.places.name?.cell ?? { row: 0, column: 0 });
      await excel.user.type(cell, "改过的名称");
      await until(pane, (state) => formAtSelection(state)?.form.project.name === "改过的名称");
      expect(formOf(pane).form.project.name).toBe("改过的名称");
    }));

  test.each([
    ["ltsc-2021", false],
    ["ltsc-2024", false],
    ["windows-365", true],
    ["web", true],
  ] as const)("knows whether Excel's undo takes back what it writes: %s", (profile, undoes) =>
    withPane(
      (pane) => {
        expect(pane.store.getState().undoesWrites).toBe(undoes);
        return Promise.resolve();
      },
      { profile },
    ),
  );
});
