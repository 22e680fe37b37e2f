import { lookBeforeHandIn } from "../../src/actions/look-before-hand-in";
import { makePrintable } from "../../src/actions/make-printable";
import { markFindings } from "../../src/actions/mark-findings";
import { clearMarks } from "../../src/actions/clear-marks";
import { insertProjects } from "../../src/actions/insert-forms";
import { readWorkbook } from "../../src/actions/read-sheets";
import { undoLast } from "../../src/actions/undo-last";
import { pageFaults, pageMend } from "../../src/core/hand-in/page-faults";
import { makeProjects } from "../bench/make-projects";
import { inExcel } from "../excel/in-excel";
import { seedProjects } from "../helpers/seed-projects";
import { differing, everything } from "./on-a-sheet";

/** What is wrong with how each sheet is printed, and what mends it. */
async function looked() {
  const sheets = (await readWorkbook()).filter(({ forms }) => forms.length > 0);
  const { pages, marked } = await lookBeforeHandIn(sheets);
  const each = sheets.map(({ sheet, forms }, at) => {
    const page = pages[at];
    if (!page) throw new Error("Each sheet with forms was looked at");
    const ranges = forms.map(({ form }) => form.range);
    return { faults: pageFaults(sheet.grid, page, ranges), mend: pageMend(sheet.grid, page, ranges) };
  });
  return { each, marked, mends: each.flatMap(({ mend }) => mend ?? []) };
}

const spoil = (change: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

const none = { cut: [], narrow: [], isTooWide: false, isOutside: false };

test.each(["shanghai-2023", "shanghai-2026"] as const)(
  "forms that were put in by the add-in (%s) need nothing before they are handed in",
  async (layout) => {
    await inExcel(async () => {
      await insertProjects(layout, seedProjects);
      const { each, marked } = await looked();
      expect(each.map(({ faults }) => faults)).toEqual(seedProjects.map(() => none));
      expect(marked).toEqual([]);
    });
  },
);

test("rows too low, a scale too large and a print area too small are mended together, and undone together", async () => {
  await inExcel(async (excel) => {
    await insertProjects("shanghai-2026", seedProjects.slice(0, 1));
    await spoil((sheet) => {
      sheet.getRange("A1:A12").format.rowHeight = 9;
      sheet.pageLayout.zoom = { scale: 200 };
      sheet.pageLayout.setPrintArea("A1:C5");
    });
    const before = everything(excel);
    const { each, mends } = await looked();
    expect(each[0]?.faults).toMatchObject({ isTooWide: true, isOutside: true });
    expect(each[0]?.faults.cut.length).toBeGreaterThan(0);
    await makePrintable(mends);
    const after = await looked();
    expect(after.each.map(({ faults }) => faults)).toEqual([none]);
    expect(await undoLast()).toBe(true);
    expect(differing(before, everything(excel))).toEqual([]);
    expect((await looked()).each[0]?.faults).toEqual(each[0]?.faults);
  });
});

test("the sheets that are still marked are known, and none after they have been cleared", async () => {
  await inExcel(async () => {
    await insertProjects("shanghai-2026", seedProjects.slice(0, 2));
    await markFindings(await readWorkbook());
    expect((await looked()).marked).toHaveLength(2);
    await clearMarks();
    expect((await looked()).marked).toEqual([]);
  });
});

test("forty forms are gone through, mended and cleared of marks in far less than a minute", async () => {
  await inExcel(async () => {
    await insertProjects("shanghai-2026", makeProjects(40));
    await markFindings(await readWorkbook());
    const begun = performance.now();
    const { each, marked, mends } = await looked();
    await makePrintable(mends);
    await clearMarks();
    expect([each.length, marked?.length]).toEqual([40, 40]);
    expect((await looked()).marked).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(60_000);
  });
}, 120_000);
