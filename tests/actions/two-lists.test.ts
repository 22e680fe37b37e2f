import fc from "fast-check";

import { addIndicator } from "../../src/actions/add-indicator";
import { moveIndicator } from "../../src/actions/move-indicator";
import { removeIndicator } from "../../src/actions/remove-indicator";
import { undoLast } from "../../src/actions/undo-last";
import { withIndicators } from "../../src/core/form/indicator-lists";
import { indicatorLists, type Project } from "../../src/core/form/project";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { ltsc2021Sets } from "excel-stand-in/requirement-sets";
import { describeExcelProblem } from "../../src/excel/describe-excel-problem";
import { ExcelProblem } from "../../src/excel/excel-problem";
import { inExcel } from "../excel/in-excel";
import { problemOf } from "../excel/problem-of";
import { formWorkbook } from "../helpers/form-workbook";
import { differing, everything, formNow, withoutRow } from "./on-a-sheet";

jest.setTimeout(120_000);

/** Long-term indicators beside those of the year, 一级 shared or repeated, and in a table of their own above it. */
const forms = [
  "real/anhui_2024_a",
  "made/l4-dual-block-ticks",
  "made/l5-dual-rows",
  "made/l7-hunan-longtable",
];

const cases = forms.flatMap((name) => indicatorLists.map((list) => [list, name] as const));

async function withTwoLists(
  name: string,
  work: (excel: OpenedExcel, project: Project) => Promise<void>,
): Promise<void> {
  await inExcel(async (excel) => work(excel, (await formNow()).form.project), {
    book: await formWorkbook(name),
    requirementSets: ltsc2021Sets,
  });
}

/** What is on the form's own sheet, without the other sheet, whose formulas look at cells that move. */
function onTheSheet(all: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...all].filter(([key]) => !key.startsWith("{")));
}

/**
 * Everything, but for which style of the file a cell had: Excel tells what a cell looks like, and a row that went and
 * came back looks the same.
 */
function told(excel: OpenedExcel): Map<string, string> {
  return new Map([...everything(excel)].map(([key, value]) => [key, value.replace(/"origin":\d+,/, "")]));
}

async function takeBack(excel: OpenedExcel, before: ReadonlyMap<string, string>): Promise<void> {
  await undoLast();
  expect(differing(before, told(excel))).toEqual([]);
}

/** A refusal because a formula of another sheet looks at the row that would have to go; any other problem is a fault. */
function breaksFormula(problem: unknown): ExcelProblem {
  if (problem instanceof ExcelProblem && problem.kind === "formula-breaks") return problem;
  throw problem;
}

/** How many rows the form has grown by. */
async function rowsAdded(before: number): Promise<number> {
  return (await formNow()).form.range.bottom - before;
}

describe.each(cases)("the list %s of %s", (list, name) => {
  test("takes a new indicator behind each of its own; all other cells, merges and the other list stay", async () => {
    await withTwoLists(name, async (excel, project) => {
      for (const [at, { level1, level2 }] of project.indicators[list].entries()) {
        const before = told(excel);
        const form = await formNow();
        const fresh = { level1, level2, name: "新增事项", target: "≥5个", weight: null, note: null };
        await addIndicator(form, list, at + 1, fresh);
        const after = await formNow();
        expect(after.form.project).toEqual(
          withIndicators(project, list, project.indicators[list].toSpliced(at + 1, 0, fresh)),
        );
        const row = after.form.places[`indicators.${list}.${at + 1}.name`]?.cell.row ?? 0;
        const isNewRow = (await rowsAdded(form.form.range.bottom)) === 1;
        const others = withoutRow(onTheSheet(told(excel)), row);
        expect(
          differing(isNewRow ? onTheSheet(before) : withoutRow(onTheSheet(before), row), others),
        ).toEqual([]);
        await takeBack(excel, before);
      }
    });
  });

  test("loses any of its indicators; the other list and what stands below stay", async () => {
    await withTwoLists(name, async (excel, project) => {
      for (const at of project.indicators[list].keys()) {
        const before = told(excel);
        await removeIndicator(await formNow(), list, at);
        expect((await formNow()).form.project).toEqual(
          withIndicators(project, list, project.indicators[list].toSpliced(at, 1)),
        );
        await takeBack(excel, before);
      }
    });
  });

  test("has any of its indicators moved to any place, unless a formula elsewhere would lose its cell; the other list stays", async () => {
    await withTwoLists(name, async (excel, project) => {
      const place = fc.nat(project.indicators[list].length - 1);
      const before = told(excel);
      await fc.assert(
        fc.asyncProperty(place, place, async (from, to) => {
          const problem = await moveIndicator(await formNow(), list, from, to).catch(breaksFormula);
          const isRefused = problem !== undefined;
          const { project: moved } = (await formNow()).form;
          const names = project.indicators[list].map((indicator) => indicator.name);
          const wanted = names.toSpliced(from, 1).toSpliced(to, 0, names[from] ?? null);
          expect(moved.indicators[list].map((indicator) => indicator.name)).toEqual(
            isRefused ? names : wanted,
          );
          expect(withIndicators(moved, list, [])).toEqual(withIndicators(project, list, []));
          expect(isRefused ? differing(before, told(excel)) : []).toEqual([]);
          if (from !== to && !isRefused) await takeBack(excel, before);
        }),
        { numRuns: 6 },
      );
    });
  });
});

test("a long-term table without indicators says where the first one goes, and takes it", async () => {
  await withTwoLists("made/l7-hunan-longtable", async (excel, project) => {
    const all = project.indicators.overall;
    for (let left = all.length; left > 0; left--) await removeIndicator(await formNow(), "overall", 0);
    const form = await formNow();
    expect(form.form.project).toEqual(withIndicators(project, "overall", []));
    expect(form.form.places["indicators.overall"]?.cell).toEqual({ row: 20, column: 3 });
    const [first] = all;
    if (!first) throw new Error("The form has no long-term indicators");
    const before = told(excel);
    await addIndicator(form, "overall", 0, first);
    expect((await formNow()).form.project).toEqual(withIndicators(project, "overall", [first]));
    await takeBack(excel, before);
  });
});

test("a long-term indicator whose cell a co-author changed meanwhile stays, and so does all else", async () => {
  await withTwoLists("made/l4-dual-block-ticks", async (excel) => {
    const form = await formNow();
    await excel.coAuthor.type("D12", "别人的指标");
    const before = everything(excel);
    const problem = await problemOf(removeIndicator(form, "overall", 0));
    expect(describeExcelProblem(problem, "zh-CN")).toContain("刚刚被改成了“别人的指标");
    expect(differing(before, everything(excel))).toEqual([]);
  });
});
