import { editField } from "../../src/actions/edit-field";
import { importForms } from "../../src/actions/import-forms";
import { insertForm, insertProjects } from "../../src/actions/insert-forms";
import { readWorkbookLayouts, writeWorkbookLayouts } from "../../src/actions/keep-layouts";
import { makeLayout } from "../../src/actions/make-layout";
import { readActiveSheet } from "../../src/actions/read-sheets";
import { insertPlans } from "../../src/excel/insert-plans";
import { emptyProject } from "../../src/core/form/project";
import { saveBook } from "excel-stand-in/xlsx/save";
import type { Layout } from "../../src/core/layout/layout";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { fittingProject } from "../../src/core/layout/learn/fitting-project";
import { layoutFile, parseLayoutFile } from "../../src/core/layout/learn/layout-file";
import { layoutOfSheet } from "../../src/core/layout/learn/layout-of-sheet";
import { recognise } from "../../src/core/recognise/recognise";
import { inExcel } from "../excel/in-excel";
import { readFormFile } from "../helpers/form-files";
import { seedProjects } from "../helpers/seed-projects";
import { formNow } from "./on-a-sheet";

const [seed = emptyProject] = seedProjects;
const sichuan = layoutOfSheet("四川", readFormFile("made/l12-sichuan"));
const unharmed = { repairs: [], leftovers: [] };

/** Makes a layout of the active sheet. */
async function made(name: string): Promise<Layout> {
  const answer = await makeLayout(name, null, "zh-CN");
  if ("problem" in answer) throw new Error(answer.problem);
  return answer.layout;
}

test("a form of another province, made into a layout on its sheet, is as wide as the sheet and reads back whole", async () => {
  await inExcel(async ({ Excel: library }) => {
    await insertProjects(sichuan, [fittingProject(seed, sichuan)]);
    await library.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B:B").format.columnWidth = 123;
      await context.sync();
    });
    const own = await made("我的四川");
    expect(own.columnWidths[1]).toBeCloseTo(123, 0);

    const project = fittingProject(seed, own);
    await insertProjects(own, [project]);
    const { form } = await formNow();
    expect(form).toMatchObject({ project, ...unharmed });
  });
});

test("a layout has the fonts of its sheet: the title's, and the one of most texts", async () => {
  await inExcel(async ({ Excel: library, workbook }) => {
    await insertProjects(sichuan, [fittingProject(seed, sichuan)]);
    await library.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { font } = sheet.getUsedRange().format;
      Object.assign(font, { name: "仿宋_GB2312", size: 11 });
      Object.assign(sheet.getRange("A1").format.font, { name: "方正小标宋_GBK", size: 20, bold: false });
      sheet.getRange("A4").format.font.name = "黑体";
      await context.sync();
    });
    const own = await made("我的四川");
    const fonts = {
      title: { font: "方正小标宋_GBK", size: 20, bold: false },
      text: { font: "仿宋_GB2312", size: 11, bold: false },
    };
    expect(own.fonts).toEqual(fonts);
    expect(parseLayoutFile(layoutFile(own))).toEqual({ ok: true, value: own });

    await insertForm(own);
    const { fontName, fontSize } = workbook.book.engine.cell(workbook.book.activeSheet, 3, 0).format;
    expect([fontName, fontSize]).toEqual(["仿宋_GB2312", 11]);
  });
});

test("a layout has the font and the colour of its sheet's labels", async () => {
  const grey = "#D9D9D9";
  await inExcel(async ({ Excel: library, workbook }) => {
    await insertProjects(sichuan, [fittingProject(seed, sichuan)]);
    const { labels } = (await formNow()).form;
    await library.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const { row, column } of labels) {
        const { format } = sheet.getCell(row, column);
        format.fill.color = grey;
        format.font.bold = true;
      }
      await context.sync();
    });
    const own = await made("我的四川");
    expect(own.fonts?.label).toMatchObject({ bold: true, fill: grey });

    const plan = planSheet(fittingProject(seed, own), own);
    await insertPlans([plan]);
    const label = labels.find(({ row }) => row === plan.places.name?.row) ?? { row: 0, column: 0 };
    const value = plan.places.name ?? label;
    const { engine } = workbook.book;
    const looksOf = ({ row, column }: typeof label) => {
      const { fill = null, bold = false } = engine.cell(workbook.book.activeSheet, row, column).format;
      return [fill, bold];
    };
    expect([looksOf(label), looksOf(value)]).toEqual([
      [grey, true],
      [null, false],
    ]);
  });
});

test.each(["made/l4-dual-block-ticks", "made/l7-hunan-longtable", "made/l16-transfer"])(
  "a form made like %s keeps its long-term indicators in Excel, and they can be written",
  async (name) => {
    await inExcel(async () => {
      const grid = readFormFile(name);
      const own = layoutOfSheet("两表", grid);
      const project = fittingProject(recognise(grid).forms[0]?.project ?? emptyProject, own);
      expect(project.indicators.overall.length).toBeGreaterThan(2);
      await insertProjects(own, [project]);
      const { form } = await formNow();
      expect(form).toMatchObject({ project, ...unharmed });

      await editField(await formNow(), "indicators.overall.1.target", "≥88%");
      const { overall, annual } = (await formNow()).form.project.indicators;
      expect(overall[1]?.target).toBe("≥88%");
      expect(annual).toEqual(project.indicators.annual);
    });
  },
);

test("an empty form of an own layout is filled in, checked and read", async () => {
  await inExcel(async () => {
    await insertForm(sichuan);
    expect((await formNow()).form).toMatchObject({
      project: fittingProject(emptyProject, sichuan),
      ...unharmed,
    });
    await editField(await formNow(), "name", "公共区域视频监控维护");
    await editField(await formNow(), "funding.annualTotal", "120.5");
    const { forms } = await readActiveSheet();
    expect(forms[0]?.form).toMatchObject({
      project: { name: "公共区域视频监控维护", funding: { annualTotal: "120.5" } },
      ...unharmed,
    });
    expect(forms[0]?.findings.map(({ field }) => field)).not.toContain("name");
    expect(forms[0]?.findings.length).toBeGreaterThan(0);
  });
});

test("a form that was found elsewhere is taken over onto a sheet of an own layout", async () => {
  await inExcel(async () => {
    const grid = readFormFile("real/shanghai_2026_a");
    const [form] = recognise(grid).forms;
    if (!form) throw new Error("The real form was not read");
    const choice = { layout: sichuan, currency: null, year: null, withRemains: true };
    const done = await importForms(
      { forms: [{ found: { source: "青湖", grid, form }, way: { kind: "new-sheet", choice } }], sheets: [] },
      { onDone: () => undefined, signal: new AbortController().signal },
    );
    expect(done?.taken).toHaveLength(1);
    expect((await formNow()).form.project).toEqual(fittingProject(form.project, sichuan));
  });
});

test("a sheet without a form, or with an empty one, gives a sentence and no layout", async () => {
  await inExcel(async () => {
    expect(await makeLayout("空表", null, "zh-CN")).toEqual({
      problem: expect.stringMatching(/没有找到申报表/) as string,
    });
    await insertPlans([planSheet(emptyProject, layouts["shanghai-2026"])]);
    expect(await makeLayout("Blank", null, "en-US")).toEqual({
      problem: expect.stringMatching(/^No indicators/) as string,
    });
  });
});

test("layouts are kept in the workbook, travel with the file, and of none there remains no trace", async () => {
  let file = new Uint8Array();
  await inExcel(async ({ host }) => {
    expect(await readWorkbookLayouts()).toEqual([]);
    await writeWorkbookLayouts([sichuan]);
    file = saveBook(host.book).slice();
  });
  await inExcel(
    async ({ host }) => {
      expect(await readWorkbookLayouts()).toEqual([sichuan]);
      await writeWorkbookLayouts([]);
      expect(host.book.settings).toEqual([]);
    },
    { book: file },
  );
});

test.each(["no JSON", "{}", JSON.stringify([{ ...sichuan, head: "?" }])])(
  "damaged layouts are told apart from none",
  async (kept) => {
    await inExcel(async ({ Excel: library }) => {
      await library.run(async (context) => {
        context.workbook.settings.add("performance-target-forms.layouts", kept);
        await context.sync();
      });
      expect(await readWorkbookLayouts()).toBeNull();
    });
  },
);
