import { addIndicator } from "../../src/actions/add-indicator";
import { editField } from "../../src/actions/edit-field";
import { undoLast } from "../../src/actions/undo-last";
import { placeInList } from "../../src/core/edit/free-slot";
import { emptyProject } from "../../src/core/form/project";
import { layoutNames, type LayoutName } from "../../src/core/layout/layout";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { textHeight } from "../../src/core/layout/text-height";
import { styles } from "../../src/core/layout/styles";
import { insertPlans } from "../../src/excel/insert-plans";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { inExcel } from "../excel/in-excel";
import { differing, everything, formNow } from "./on-a-sheet";

jest.setTimeout(60_000);

const goal = "完成辖区内二十个街道的道路照明设施更新改造，保障群众出行安全。".repeat(15);

async function withBlankForm(layout: LayoutName, work: (excel: OpenedExcel) => Promise<void>): Promise<void> {
  await inExcel(async (excel) => {
    await insertPlans([planSheet(emptyProject, layouts[layout])]);
    await work(excel);
  });
}

/** The height in points of the rows that the field's cell covers, and what its text needs in its width. */
async function roomOf(
  field: "goals.annual" | "indicators.annual.0.name",
): Promise<{ height: number; needed: number }> {
  const { form } = await formNow();
  const { row = 0, column = 0 } = form.places[field]?.cell ?? {};
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getCell(row, column);
    const areas = cell.getMergedAreasOrNullObject().load("areas/items/height, areas/items/width");
    cell.load("height, width, values");
    await context.sync();
    const [area = cell] = areas.isNullObject ? [] : areas.areas.items;
    const style = field === "goals.annual" ? styles.goal : styles.indicatorName;
    const needed = textHeight(String(cell.values[0]?.[0]), area.width, { ...style, leastHeight: 0 });
    return { height: area.height, needed };
  });
}

describe.each(layoutNames)("on the blank form %s", (layout) => {
  test("a goal of 450 characters is seen whole, and undoing it leaves nothing", async () => {
    await withBlankForm(layout, async (excel) => {
      const before = everything(excel);
      await editField(await formNow(), "goals.annual", goal.slice(0, 450));
      const { height, needed } = await roomOf("goals.annual");
      expect(height).toBeGreaterThanOrEqual(needed);
      expect(height).toBeLessThan(needed + 2);
      await undoLast();
      expect(differing(before, everything(excel))).toEqual([]);
    });
  });

  test("a goal that needs more than Excel's highest row goes on over further rows", async () => {
    await withBlankForm(layout, async (excel) => {
      const before = everything(excel);
      await editField(await formNow(), "goals.overall", "完成更新改造。");
      await editField(await formNow(), "goals.annual", goal.repeat(4));
      const { height, needed } = await roomOf("goals.annual");
      expect(height).toBeGreaterThanOrEqual(needed);
      const { project, range } = (await formNow()).form;
      expect(project.goals).toEqual({ overall: "完成更新改造。", annual: goal.repeat(4) });
      expect(range.bottom).toBeGreaterThan(22);
      await undoLast();
      await undoLast();
      expect(differing(before, everything(excel))).toEqual([]);
    });
  });

  test("a long 三级指标 is seen whole, in a printed row and in a new one", async () => {
    await withBlankForm(layout, async (excel) => {
      const before = everything(excel);
      for (const name of ["第一次", goal.slice(0, 120), goal.slice(0, 100)]) {
        const { form } = await formNow();
        const [group] = layouts[layout].indicators.groups;
        const levels = { level1: group?.level1 ?? "", level2: group?.level2s[0] ?? "" };
        const indicator = { ...levels, name, target: "≥5个", weight: null, note: null };
        const at = placeInList(form, "annual", levels, layouts[layout].indicators.groups);
        await addIndicator(await formNow(), "annual", at, indicator);
      }
      await editField(await formNow(), "indicators.annual.0.name", goal.slice(0, 200));
      const { height, needed } = await roomOf("indicators.annual.0.name");
      expect(height).toBeGreaterThanOrEqual(needed);
      for (let step = 0; step < 4; step++) await undoLast();
      expect(differing(before, everything(excel))).toEqual([]);
    });
  });
});

test("a height that the user set is never lowered", async () => {
  await withBlankForm("shanghai-2023", async () => {
    const { form } = await formNow();
    const row = form.places["goals.annual"]?.cell.row ?? 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getCell(row, 0).format.rowHeight = 400;
      await context.sync();
    });
    await editField(await formNow(), "goals.annual", "短目标");
    expect((await roomOf("goals.annual")).height).toBe(400);
  });
});

test("on a protected sheet that does not let rows grow, the text is written all the same", async () => {
  await withBlankForm("shanghai-2023", async () => {
    const { row = 0, column = 0 } = (await formNow()).form.places["goals.annual"]?.cell ?? {};
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getCell(row, column).format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    const { height } = await roomOf("goals.annual");
    await editField(await formNow(), "goals.annual", goal.slice(0, 450));
    expect((await formNow()).form.project.goals.annual).toBe(goal.slice(0, 450));
    expect((await roomOf("goals.annual")).height).toBe(height);
  });
});
