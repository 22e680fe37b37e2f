import { addIndicator } from "../../src/actions/add-indicator";
import { editField } from "../../src/actions/edit-field";
import { removeIndicator } from "../../src/actions/remove-indicator";
import { undoLast } from "../../src/actions/undo-last";
import type { FormOnSheet } from "../../src/actions/checked-sheet";
import { onAsking } from "../../src/excel/consent";
import { insertPlans } from "../../src/excel/insert-plans";
import { emptyProject, type FieldPath } from "../../src/core/form/project";
import { cellName, rangeName } from "../../src/core/grid/address";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { run } from "../../src/excel/run";
import { inExcel } from "../excel/in-excel";
import { problemOf } from "../excel/problem-of";
import { seedProjects } from "../helpers/seed-projects";
import { differing, everything, formNow } from "./on-a-sheet";
import type { OpenedExcel } from "excel-stand-in/open-excel";

const [project = emptyProject] = seedProjects;
const added = {
  ...{ level1: "产出指标", level2: "数量指标", name: "新增巡查次数", target: "≥12次" },
  ...{ weight: null, note: null },
};

function onForm(work: (excel: OpenedExcel, form: FormOnSheet) => Promise<void>): Promise<void> {
  return inExcel(async (excel) => {
    await insertPlans([planSheet(project, layouts["shanghai-2026"])]);
    await work(excel, await formNow());
  });
}

function addressOf({ form }: FormOnSheet, field: FieldPath): string {
  const place = form.places[field];
  if (!place) throw new Error(`${field} has no place`);
  return cellName(place.cell);
}

/** The cell beside the form, in the row of its first indicator. */
function besideFirst(onSheet: FormOnSheet): string {
  const row = onSheet.form.places["indicators.annual.0.name"]?.cell.row ?? 0;
  return cellName({ row, column: onSheet.form.range.right + 2 });
}

const onSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

/** What add-ins are told of a cell; whether its text was typed with an apostrophe is no part of it. */
const cellAt = (address: string): Promise<unknown> =>
  run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values, formulas, numberFormat");
    await context.sync();
    const [value, formula, format] = [range.values, range.formulas, range.numberFormat].map(String);
    return { value, formula, format };
  });

/** The workbook as add-ins are told of it. */
const told = (excel: OpenedExcel): ReadonlyMap<string, string> =>
  new Map([...everything(excel)].map(([key, value]) => [key, value.replace(/,?"quotePrefix":true/, "")]));

/** Texts that Excel takes for something else where nothing says that they are texts. */
const texts = ["=100%", "1-2", "00123", "'引号", "12台", "TRUE", "3/4", "👨‍👩‍👧 𠮷野家", " 前后 ", "一行\n两行"];

describe("a protected sheet with unlocked cells", () => {
  const fields = ["unit", "indicators.annual.2.target", "goals.annual"] as const;
  const plain = ["=100%", "12台", "00123"] as const;
  test.each(fields.flatMap((field) => plain.map((text) => [field, text] as const)))(
    "%s becomes the text %s, with no format changed, and undo is identity",
    (field, text) =>
      onForm(async (excel, form) => {
        await onSheet((sheet) => {
          sheet.getRange(rangeName(form.form.range)).format.protection.locked = false;
          sheet.getRange(addressOf(form, field)).numberFormat = [["General"]];
          sheet.protection.protect();
        });
        const before = told(excel);
        const now = await formNow();
        await editField(now, field, text);
        const { row, column } = now.form.places[field]?.cell ?? { row: 0, column: 0 };
        const after = (await formNow()).sheet.grid.cells.find(
          (cell) => cell.row === row && cell.column === column,
        );
        expect(after?.value).toBe(text);
        await undoLast();
        expect(differing(before, told(excel))).toEqual([]);
      }),
  );

  test("a locked cell is refused, and so is a row, with nothing changed", () =>
    onForm(async (excel, form) => {
      await onSheet((sheet) => {
        sheet.getRange(addressOf(form, "department")).format.protection.locked = false;
        sheet.protection.protect();
      });
      const before = everything(excel);
      const now = await formNow();
      for (const act of [
        () => editField(now, "unit", "甲局"),
        () => addIndicator(now, "annual", 1, added),
        () => removeIndicator(now, "annual", 1),
      ])
        expect((await problemOf(act())).kind).toBe("protected-sheet");
      expect(differing(before, everything(excel))).toEqual([]);
    }));
});

describe("contents that nobody sees", () => {
  const hide = (address: string): Promise<void> =>
    onSheet((sheet) => {
      sheet.getRange(address).values = [["暗记"]];
      sheet.getRange(address).numberFormat = [[";;;"]];
    });

  test("beside the form they stop nobody, and come back with their row", () =>
    onForm(async (excel, form) => {
      await hide(besideFirst(form));
      const before = everything(excel);
      await removeIndicator(await formNow(), "annual", 0);
      expect(differing(before, everything(excel))).not.toEqual([]);
      await undoLast();
      expect(differing(before, everything(excel))).toEqual([]);
    }));

  test("in a cell that is to be written they are told, and stay", () =>
    onForm(async (excel, form) => {
      await hide(addressOf(form, "unit"));
      const before = everything(excel);
      const problem = await problemOf(editField(await formNow(), "unit", "甲局"));
      expect([problem.kind, problem.values["found"]]).toEqual(["holds-unseen", "暗记"]);
      expect(differing(before, everything(excel))).toEqual([]);
    }));
});

describe("a row that was added, and is taken out again by undo", () => {
  const onAdded = (work: (excel: OpenedExcel, row: number, form: FormOnSheet) => Promise<void>) =>
    onForm(async (excel, form) => {
      await addIndicator(form, "annual", 1, added);
      const now = await formNow();
      const row = now.form.places["indicators.annual.1.name"]?.cell.row ?? 0;
      await work(excel, row, now);
    });
  const beside = (row: number, { form }: FormOnSheet): string =>
    cellName({ row, column: form.range.right + 3 });

  test("stays where somebody has written into it since, even far beside the form", () =>
    onAdded(async (excel, row, form) => {
      await excel.user.type(beside(row, form), "已与处室核对");
      const before = everything(excel);
      const problem = await problemOf(undoLast());
      expect([problem.kind, problem.values["found"]]).toEqual(["changed-meanwhile", "已与处室核对"]);
      expect(differing(before, everything(excel))).toEqual([]);
    }));

  test("goes where the writing is in another row, which keeps it", () =>
    onAdded(async (excel, row, form) => {
      await excel.user.type(beside(row + 1, form), "已与处室核对");
      await undoLast();
      const { sheet } = await formNow();
      expect(sheet.grid.cells.filter(({ text }) => text === "已与处室核对")).toMatchObject([{ row }]);
    }));

  test("is asked about where it has got a comment", () =>
    onAdded(async (excel, row, form) => {
      const cell = cellName({ row, column: form.form.range.right });
      await onSheet((sheet) => {
        sheet.comments.add(sheet.getRange(cell), "口径请与去年一致");
      });
      const asked: string[] = [];
      onAsking(({ values }) => Promise.resolve(asked.push(values["cells"] ?? "") < 0));
      const before = everything(excel);
      expect((await problemOf(undoLast())).kind).toBe("left-alone");
      expect(asked).toEqual([cell]);
      expect(differing(before, everything(excel))).toEqual([]);
      onAsking(() => Promise.resolve(true));
      await undoLast();
      expect((await formNow()).form.project.indicators.annual).toHaveLength(
        form.form.project.indicators.annual.length - 1,
      );
    }));
});

test.each(texts)("%j in a cell, written over and taken back, is the same text again", (text) =>
  onForm(async (_, form) => {
    const address = addressOf(form, "indicators.annual.1.target");
    await onSheet((sheet) => {
      const range = sheet.getRange(address);
      range.numberFormat = [["General"]];
      range.values = [[`'${text}`]];
    });
    await editField(await formNow(), "indicators.annual.1.target", "≥77%");
    await undoLast();
    expect(await cellAt(address)).toEqual({ value: text, formula: text, format: "General" });
  }),
);
