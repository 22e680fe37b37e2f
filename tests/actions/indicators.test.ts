import fc from "fast-check";

import { addIndicator } from "../../src/actions/add-indicator";
import { moveIndicator } from "../../src/actions/move-indicator";
import { removeIndicator } from "../../src/actions/remove-indicator";
import { undoLast } from "../../src/actions/undo-last";
import { insertPlans } from "../../src/excel/insert-plans";
import { emptyProject, type Indicator } from "../../src/core/form/project";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { ltsc2021Sets } from "excel-stand-in/requirement-sets";
import { layoutNames, type LayoutName } from "../../src/core/layout/layout";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { inExcel } from "../excel/in-excel";
import { watchTraffic } from "../excel/syncs";
import { formWorkbook } from "../helpers/form-workbook";
import { seedProjects } from "../helpers/seed-projects";
import { differing, everything, formNow } from "./on-a-sheet";

// Every undo is compared with all that was there, and the machine may be busy.
jest.setTimeout(60_000);

const [project = emptyProject] = seedProjects;

/** What a user has around a form: another sheet whose formulas look at it, and colour rules of their own. */
async function addSurroundings({ Excel: library }: OpenedExcel): Promise<void> {
  await library.run(async (context) => {
    const form = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    const others = context.workbook.worksheets.add("汇总");
    const rows = Array.from({ length: 40 }, (_, at) => at + 1);
    // Without formats of their own, formulas take over that of the cell which they look at.
    others.getRange("A1:B40").numberFormat = rows.map(() => ["0.0", "0.0"]);
    others.getRange("A1:A40").formulas = rows.map((row) => [`=${form.name}!D${row}`]);
    others.getRange("B1:B38").formulas = rows
      .slice(2)
      .map((row) => [`=COUNTA(${form.name}!D${row - 1}:D${row})`]);
    const own = form.getRange("D10:E60").conditionalFormats.add("Custom");
    own.custom.rule.formula = '=LEFT($D10)="新"';
    own.custom.format.font.color = "#FF0000";
    for (const row of [12, 15, 20, 26]) {
      const rule = form.getRange(`D${row}:E${row}`).conditionalFormats.add("CellValue");
      rule.cellValue.rule = { formula1: `="第 ${row} 行"`, operator: "EqualTo" };
      rule.cellValue.format.fill.color = "#00FF00";
      rule.cellValue.format.font.bold = true;
    }
    await context.sync();
  });
}

async function withForm(layout: LayoutName, work: (excel: OpenedExcel) => Promise<void>): Promise<void> {
  await inExcel(
    async (excel) => {
      await insertPlans([planSheet(project, layouts[layout])]);
      await excel.user.type("A70", "表下的备注");
      await addSurroundings(excel);
      await work(excel);
    },
    { requirementSets: ltsc2021Sets },
  );
}

async function indicatorsNow(): Promise<readonly Indicator[]> {
  return (await formNow()).form.project.indicators.annual;
}

/** What a row of cells looks like, level cells left out: those are merged over several rows. */
function looksOf(excel: OpenedExcel, row: number): string[] {
  const { engine, activeSheet } = excel.workbook.book;
  return [3, 4, 5].map((column) => JSON.stringify(engine.cell(activeSheet, row, column).format));
}

const fresh = { name: "新增指标", target: "=100%", weight: null, note: null } as const;

describe.each(layoutNames)("on a form of %s", (layout) => {
  test("a new indicator joins the group before it, looks like its row, and can be taken back", async () => {
    await withForm(layout, async (excel) => {
      const indicators = (await formNow()).form.project.indicators.annual;
      for (const at of [1, indicators.length]) {
        const { level1 = null, level2 = null } = indicators[at - 1] ?? {};
        const before = everything(excel);
        const form = await formNow();
        const traffic = watchTraffic(excel);
        await addIndicator(form, "annual", at, { level1, level2, ...fresh });
        expect(traffic.syncs).toBeLessThanOrEqual(2);
        const after = await formNow();
        expect(after.form.project.indicators.annual).toEqual(
          indicators.toSpliced(at, 0, { level1, level2, ...fresh }),
        );
        const row = after.form.places[`indicators.annual.${at}.name`]?.cell.row ?? 0;
        expect(looksOf(excel, row)).toEqual(looksOf(excel, row - 1));
        await undoLast();
        expect(differing(before, everything(excel))).toEqual([]);
      }
    });
  });

  test("a removed indicator leaves the others and what stands below; undo brings back its row", async () => {
    await withForm(layout, async (excel) => {
      const indicators = (await formNow()).form.project.indicators.annual;
      for (const at of [0, 1, indicators.length >> 1, indicators.length - 1]) {
        const before = everything(excel);
        const form = await formNow();
        const traffic = watchTraffic(excel);
        await removeIndicator(form, "annual", at);
        expect(traffic.syncs).toBeLessThanOrEqual(4);
        expect(await indicatorsNow()).toEqual(indicators.toSpliced(at, 1));
        expect([...everything(excel).values()].some((cell) => cell.includes("表下的备注"))).toBe(true);
        await undoLast();
        expect(differing(before, everything(excel))).toEqual([]);
      }
    });
  });

  test("any indicator moves to any place, in its order and with one group around it; undo brings it back", async () => {
    await withForm(layout, async (excel) => {
      const indicators = (await formNow()).form.project.indicators.annual;
      const place = fc.nat(indicators.length - 1);
      const before = everything(excel);
      await fc.assert(
        fc.asyncProperty(place, place, async (from, to) => {
          const form = await formNow();
          const traffic = watchTraffic(excel);
          await moveIndicator(form, "annual", from, to);
          expect(traffic.syncs).toBeLessThanOrEqual(5);
          const moved = await indicatorsNow();
          const names = indicators.map(({ name }) => name);
          expect(moved.map(({ name }) => name)).toEqual(
            names.toSpliced(from, 1).toSpliced(to, 0, names[from] ?? null),
          );
          if (from !== to) await undoLast();
          expect(differing(before, everything(excel))).toEqual([]);
        }),
        { numRuns: 5 },
      );
    });
  });
});

const deleteOtherSheets = (own: string): Promise<void> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id");
    await context.sync();
    for (const sheet of sheets.items) if (sheet.id !== own) sheet.delete();
    await context.sync();
  });

test("an indicator moves behind a row that slid, whose level stands in the column of names", async () => {
  await inExcel(
    async () => {
      const form = await formNow();
      const indicators = form.form.project.indicators.annual;
      const last = indicators.length - 1;
      // While a formula of another sheet looks at its row, which has to go, it stays where it is.
      await expect(moveIndicator(form, "annual", 0, last)).rejects.toMatchObject({ kind: "formula-breaks" });
      await deleteOtherSheets(form.sheet.id);
      await moveIndicator(form, "annual", 0, last);
      expect((await indicatorsNow()).map(({ name }) => name)).toEqual(
        [...indicators.slice(1), ...indicators.slice(0, 1)].map(({ name }) => name),
      );
      await undoLast();
      expect((await formNow()).sheet.grid).toEqual(form.sheet.grid);
    },
    { book: await formWorkbook("baoshan-2023"), requirementSets: ltsc2021Sets },
  );
});

test("if Excel breaks off after the row was inserted, the row goes again", async () => {
  await withForm("shanghai-2023", async (excel) => {
    const form = await formNow();
    const { level1 = null, level2 = null } = form.form.project.indicators.annual[0] ?? {};
    const before = everything(excel);
    excel.host.breakOff({ code: "GeneralException", member: "Range.copyFrom" });
    await expect(addIndicator(form, "annual", 1, { level1, level2, ...fresh })).rejects.toMatchObject({
      kind: "restored",
    });
    expect(differing(before, everything(excel))).toEqual([]);
  });
});

test("a cell of the form that a co-author changed meanwhile keeps rows from moving", async () => {
  await withForm("shanghai-2023", async (excel) => {
    const form = await formNow();
    await excel.coAuthor.type("A1", "别的标题");
    const before = everything(excel);
    await expect(removeIndicator(form, "annual", 0)).rejects.toMatchObject({
      kind: "changed-meanwhile",
    });
    expect(differing(before, everything(excel))).toEqual([]);
  });
});
