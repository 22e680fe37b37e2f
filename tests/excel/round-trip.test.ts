import fc from "fast-check";
import { insertForm, insertProjects } from "../../src/actions/insert-forms";
import { readActiveSheet, readWorkbook } from "../../src/actions/read-sheets";
import { emptyProject } from "../../src/core/form/project";
import { cellName } from "../../src/core/grid/address";
import { ltsc2021Sets } from "excel-stand-in/requirement-sets";
import { layoutNames } from "../../src/core/layout/layout";
import { projects } from "../helpers/arbitrary-project";
import { project2026, seedProjects } from "../helpers/seed-projects";
import { inExcel } from "./in-excel";

// Excel's stand-in takes up to half a second to make a form.
jest.setTimeout(60_000);

describe.each(layoutNames)("a form in %s that is put into Excel", (layout) => {
  test.each([
    ["the newest Excel", {}],
    ["Excel LTSC 2021", { requirementSets: ltsc2021Sets }],
  ])(
    "reads back as the project it was made of, with nothing put right or left over: %s",
    async (_, options) => {
      await inExcel(async () => {
        await fc.assert(
          fc.asyncProperty(projects, async (project) => {
            await insertProjects(layout, [project]);
            const { forms } = await readActiveSheet();
            expect(forms.map(({ form }) => form.project)).toEqual([project]);
            expect(forms.map(({ form }) => [form.repairs, form.leftovers])).toEqual([[[], []]]);
          }),
          { numRuns: 6 },
        );
      }, options);
    },
  );

  test.each(seedProjects)("holds $name", async (project) => {
    await inExcel(async () => {
      await insertProjects(layout, [project]);
      const { forms } = await readActiveSheet();
      expect(forms.map(({ form }) => form.project)).toEqual([project]);
    });
  });

  test("texts that look like formulas, numbers and dates arrive as they are, and none becomes a formula", async () => {
    const targets = [
      "=1+1",
      "+86",
      "-5%",
      "@SUM(A1)",
      "'",
      "''甲",
      "1-2",
      "3/4",
      "00123",
      "100%",
      "TRUE",
      "#REF!",
      "2023-1",
    ];
    const indicators = targets.map((target) => ({
      level1: "产出指标",
      level2: "数量指标",
      name: target,
      target,
      weight: null,
      note: null,
    }));
    await inExcel(async ({ workbook }) => {
      const [sheet] = await insertProjects(layout, [
        {
          ...emptyProject,
          name: "=HYPERLINK(1)",
          indicators: { ...emptyProject.indicators, annual: indicators },
        },
      ]);
      const { forms } = await readActiveSheet();
      for (const [index, target] of targets.entries()) {
        const place = forms[0]?.form.places[`indicators.annual.${index}.target`];
        expect(place?.text).toBe(target);
        const address = `'${sheet?.name ?? ""}'!${cellName(place?.cell ?? { row: 0, column: 0 })}`;
        expect(workbook.formulas(address)).toEqual([[target]]);
      }
    });
  });

  test("the blank form has the cell of 项目名称 selected, and what a printer needs", async () => {
    await inExcel(async ({ Excel: library }) => {
      const ref = await insertForm(layout);
      await library.run(async (context) => {
        const selected = context.workbook.getSelectedRange().load("address");
        const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
        const page = sheet.pageLayout.load("paperSize, orientation, zoom, centerHorizontally");
        const title = page.getPrintTitleRowsOrNullObject().load("address");
        const choices = sheet.getRange("G3").dataValidation.load("rule");
        await context.sync();
        expect(sheet.id).toBe(ref.id);
        expect(selected.address).toMatch(/!B\d(:\w+)?$/);
        expect(page.toJSON()).toMatchObject({
          paperSize: "A4",
          orientation: "Portrait",
          centerHorizontally: true,
        });
        expect(page.zoom.horizontalFitToPages).toBe(1);
        expect(title.isNullObject).toBe(false);
        expect(choices.isNullObject).toBe(false);
      });
    });
  });
});

test("an Excel that does not tell merges reads real forms all the same", async () => {
  await inExcel(
    async () => {
      await insertProjects("shanghai-2023", seedProjects);
      const read = await readWorkbook();
      expect(read.flatMap(({ forms }) => forms.map(({ form }) => form.project))).toEqual(seedProjects);
    },
    { requirementSets: { ...ltsc2021Sets, ExcelApi: "1.12" } },
  );
});

test("a field that the layout has no place for is told", async () => {
  const project = project2026 ?? emptyProject;
  await inExcel(async () => {
    const [in2023, in2026] = [
      await insertProjects("shanghai-2023", [project]),
      await insertProjects("shanghai-2026", [project]),
    ];
    expect([in2023[0]?.notPlaced, in2026[0]?.notPlaced]).toEqual([["nature"], []]);
    const { forms } = await readActiveSheet();
    expect(forms.map(({ form }) => form.project)).toEqual([project]);
  });
});

test("many projects go in requests that Excel takes, are read in few syncs, and keep their order", async () => {
  const many = Array.from({ length: 6 }, (_, index) => ({ ...emptyProject, name: `项目${index + 1}` }));
  await inExcel(
    async ({ workbook }) => {
      const sheets = await insertProjects("shanghai-2026", many);
      expect(sheets.map(({ name }) => name)).toEqual(many.map(({ name }) => name));
      expect(workbook.sheetNames()).toEqual(["Sheet1", ...many.map(({ name }) => name)]);
      const read = await readWorkbook();
      expect(read.flatMap(({ forms }) => forms.map(({ form }) => form.project.name))).toEqual(
        many.map(({ name }) => name),
      );
    },
    { mostRequestBytes: 50_000 },
  );
});
