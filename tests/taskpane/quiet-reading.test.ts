import { cellName } from "../../src/core/grid/address";
import type { FieldPath } from "../../src/core/form/project";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { formAtSelection } from "../../src/taskpane/store/form-at-selection";
import type { Pane } from "../../src/taskpane/store/pane";
import { settled } from "../../packages/excel-stand-in/tests/with-excel";
import { formOf, project, withPane } from "./helpers/pane-in-excel";
import { until } from "./helpers/until";

const cellOf = (pane: Pane, field: FieldPath): string =>
  cellName(formOf(pane).form.places[field]?.cell ?? { row: 0, column: 0 });

const known = (pane: Pane, name: string): Promise<void> =>
  until(pane, (state) => formAtSelection(state)?.form.project.name === name);

const callsOf = ({ counters }: OpenedExcel, member: string): number => counters.calls.get(member) ?? 0;

/** office-js issues 5918 and 2505: asking for merges empties the undo history of Excel for Windows. */
test("what the user typed can be undone by Ctrl+Z after the pane has read it", () =>
  withPane(
    async (pane, excel) => {
      const cell = cellOf(pane, "name");
      await excel.user.type(cell, "改过的名称");
      await known(pane, "改过的名称");
      expect(await excel.user.undo()).toBe(true);
      expect(excel.workbook.values(cell)).toEqual([[project.name]]);
    },
    { profile: "windows-365" },
  ));

test("a change is planned on the merges that are there, and not on those that were known", () =>
  withPane(
    async (pane, excel) => {
      await excel.user.type(cellOf(pane, "name"), "改过的名称");
      await known(pane, "改过的名称");
      const asked = callsOf(excel, "Range.getMergedAreasOrNullObject");
      await pane.editField(formOf(pane), "unit", "上海市公安局");
      expect(callsOf(excel, "Range.getMergedAreasOrNullObject")).toBeGreaterThan(asked);
      expect(formOf(pane).form.project.unit).toBe("上海市公安局");
    },
    { profile: "windows-365" },
  ));

test("rows that the user puts in are read with the merges that they moved", () =>
  withPane(async (pane, excel) => {
    await excel.user.insertRows("1:2");
    await until(pane, (state) => formAtSelection(state)?.form.range.top === 2);
    expect(formOf(pane).form.project).toEqual(project);
  }));

test("a text in a cell that a merge used to hide is seen: the merges have changed", () =>
  withPane(async (pane, excel) => {
    const place = formOf(pane).form.places.name?.cell ?? { row: 0, column: 0 };
    const beside = cellName({ ...place, column: place.column + 1 });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(cellName(place)).unmerge();
      await context.sync();
    });
    await excel.user.type(beside, "另写的话");
    await until(pane, (state) =>
      (formAtSelection(state)?.form.leftovers ?? []).some(({ text }) => text === "另写的话"),
    );
    expect(formOf(pane).form.project.name).toBe(project.name);
  }));

test("a co-author's change on one sheet has only that sheet read", () =>
  withPane(async (pane, excel) => {
    await excel.coAuthor.type("Sheet1!A1", "共享编辑");
    const before = callsOf(excel, "Worksheet.getUsedRangeOrNullObject");
    await until(pane, ({ sheets }) =>
      (sheets ?? []).some(({ sheet }) => sheet.grid.cells.some(({ text }) => text === "共享编辑")),
    );
    expect(callsOf(excel, "Worksheet.getUsedRangeOrNullObject") - before).toBe(1);
  }));

test("a background reading that Excel refuses says nothing, and is made up for when a sheet is gone to", () =>
  withPane(async (pane, excel) => {
    excel.host.breakOff({ code: "InvalidSelection", member: "Worksheet.getUsedRangeOrNullObject" });
    const asked = callsOf(excel, "WorksheetCollection.getItem");
    await excel.user.type(cellOf(pane, "name"), "改过的名称");
    while (callsOf(excel, "WorksheetCollection.getItem") === asked) await settled();
    await settled();
    expect(pane.store.getState().message).toBeNull();
    excel.user.activate("Sheet1");
    excel.user.activate(formOf(pane).sheet.name);
    await known(pane, "改过的名称");
  }));

test("while the pane is hidden nothing is read, and what changed is when it is shown", () =>
  withPane(async (pane, excel) => {
    excel.user.hidePane();
    const readings = (): number => callsOf(excel, "Worksheet.getUsedRangeOrNullObject");
    const before = readings();
    await excel.user.type(cellOf(pane, "name"), "改过的名称");
    await settled();
    expect(readings()).toBe(before);
    excel.user.showPane();
    await known(pane, "改过的名称");
    expect(readings()).toBe(before + 1);
  }));
