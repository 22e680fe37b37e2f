import { importForms } from "../../src/actions/import-forms";
import { planReport } from "../../src/actions/import-report";
import { writeImportReport } from "../../src/actions/write-import-report";
import { recognise } from "../../src/core/recognise/recognise";
import type { FoundForm } from "../../src/core/import/found-form";
import { plannedGrid } from "../../src/core/layout/planned-grid";
import { inExcel } from "../excel/in-excel";
import { formNames, readFormFile } from "../helpers/form-files";

jest.setTimeout(20_000); // a whole Excel, on a machine that may have other work

const choice = { layout: "shanghai-2026", currency: null, year: null, withRemains: true } as const;

function foundIn(name: string): readonly FoundForm[] {
  const grid = readFormFile(name);
  return recognise(grid).forms.map((form) => ({ source: `${name}.txt`, grid, form }));
}

test("the report says of each form what came from where and what became of it", async () => {
  await inExcel(async ({ workbook }) => {
    const forms = foundIn("real/tianjin_2023_a").map((found) => ({
      found,
      way: { kind: "new-sheet", choice } as const,
    }));
    const watcher = { onDone: () => undefined, signal: new AbortController().signal };
    const done = await importForms({ forms, sheets: [] }, watcher);
    if (!done) throw new Error("Nobody stopped the import");
    const sentences = ["“残.xlsx”不完整。"];
    const { name } = await writeImportReport({ ...done, sentences }, "zh-CN");
    const [header, first, second, last] = workbook.values(`${name}!A1:G4`);
    expect([name, header]).toEqual([
      "导入报告",
      ["申报表", "来源", "处理方式", "所在工作表", "自动更正", "没有对应栏目的内容", "说明"],
    ]);
    expect([first?.[0], second?.[0]]).toEqual(forms.map(({ found }) => found.form.project.name));
    expect(first?.[1]).toMatch(/^real\/tianjin_2023_a\.txt › A\d+:[A-Z]\d+$/);
    expect(first?.slice(2, 4)).toEqual(["新建工作表（上海 2026 年格式）", workbook.sheetNames()[1]]);
    const leftovers = forms.slice(0, 1).flatMap(({ found }) => found.form.leftovers);
    for (const { text } of leftovers) expect(String(first?.[5])).toContain(text);
    expect(last?.slice(0, 2)).toEqual(["没有导入", "“残.xlsx”不完整。"]);
  });
});

test("no report is taken for a form itself", () => {
  for (const folder of ["real", "made"])
    for (const name of formNames(folder)) {
      const taken = foundIn(`${folder}/${name}`).map((found) => ({
        found,
        way: { kind: "as-it-is" } as const,
        sheet: "表",
        refused: [],
        standard: null,
        formulas: null,
      }));
      for (const language of ["zh-CN", "en-US"] as const)
        expect(
          recognise(plannedGrid(planReport({ taken, sheets: [], sentences: [] }, language))).forms,
        ).toEqual([]);
    }
});
