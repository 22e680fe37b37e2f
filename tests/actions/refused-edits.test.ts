import { readFileSync } from "node:fs";
import { addIndicator } from "../../src/actions/add-indicator";
import type { FormOnSheet } from "../../src/actions/checked-sheet";
import { editField } from "../../src/actions/edit-field";
import { insertProjects } from "../../src/actions/insert-forms";
import { moveIndicator } from "../../src/actions/move-indicator";
import { removeIndicator } from "../../src/actions/remove-indicator";
import { undoLast } from "../../src/actions/undo-last";
import { describeExcelProblem } from "../../src/excel/describe-excel-problem";
import { ExcelProblem } from "../../src/excel/excel-problem";
import { emptyProject } from "../../src/core/form/project";
import type { ExcelOptions, OpenedExcel } from "excel-stand-in/open-excel";
import { ltsc2021Sets } from "excel-stand-in/requirement-sets";
import { inExcel } from "../excel/in-excel";
import { problemOf } from "../excel/problem-of";
import { formWorkbook } from "../helpers/form-workbook";
import { seedProjects } from "../helpers/seed-projects";
import { differing, everything, formNow } from "./on-a-sheet";

jest.setTimeout(60_000);

const [project = emptyProject] = seedProjects;

const edits: Readonly<Record<string, (form: FormOnSheet) => Promise<void>>> = {
  "a field": (form) => editField(form, "name", "=新名称"),
  "a new indicator": (form) => {
    const { level1 = null, level2 = null } = form.form.project.indicators.annual[0] ?? {};
    return addIndicator(form, "annual", 1, {
      level1,
      level2,
      name: "新",
      target: "=100%",
      weight: null,
      note: null,
    });
  },
  "a removed indicator": (form) => removeIndicator(form, "annual", 1),
  "a moved indicator": (form) =>
    moveIndicator(form, "annual", 0, form.form.project.indicators.annual.length - 1),
};

/** Expects each edit to end in this sentence, and the workbook to be as it was. */
async function expectRefused(
  prepare: (excel: OpenedExcel, form: FormOnSheet) => Promise<void> | void,
  sentence: string,
  names: readonly string[] = Object.keys(edits),
): Promise<void> {
  await inExcel(
    async (excel) => {
      await insertProjects("shanghai-2023", [project]);
      for (const name of names) {
        const form = await formNow();
        await prepare(excel, form);
        const before = everything(excel);
        const problem = await problemOf(edits[name]?.(form) ?? Promise.resolve());
        expect(`${name}: ${describeExcelProblem(problem, "zh-CN")}`).toContain(sentence);
        expect(describeExcelProblem(problem, "en-US")).toMatch(/^[A-Z].*\.$/);
        expect(differing(before, everything(excel))).toEqual([]);
      }
    },
    { requirementSets: ltsc2021Sets } satisfies ExcelOptions,
  );
}

test("a protected sheet", async () => {
  const protect = ({ Excel: library }: OpenedExcel): Promise<void> =>
    library.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet().load("protection/protected");
      await context.sync();
      if (!protection.protected) protection.protect();
      await context.sync();
    });
  await expectRefused(protect, "受保护，没有改动");
});

test("a read-only workbook", async () => {
  await expectRefused(({ workbook }) => {
    workbook.book.history.readOnly = true;
  }, "工作簿是只读的，没有改动");
});

test.each([
  ["InvalidSelection", "Excel 当前显示的是另一个工作簿"],
  ["ItemNotFound", "工作表已被删除或改名"],
  ["GeneralException", "Excel 没有完成操作（GeneralException），没有改动"],
  ["RequestAborted", "Excel 没有完成操作（RequestAborted），没有改动"],
] as const)("Excel says %s at once", async (code, sentence) => {
  await expectRefused(
    ({ host }) => {
      host.breakOff({ code });
    },
    sentence,
    ["a field", "a new indicator"],
  );
});

test.each([
  ["Range.delete", 0, "a removed indicator"],
  ["Range.insert", 0, "a new indicator"],
  ["Range.copyFrom", 0, "a new indicator"],
  ["Range.merge", 0, "a moved indicator"],
  ["Range.merge", 1, "a moved indicator"],
  ["Range.unmerge", 1, "a moved indicator"],
] as const)("Excel breaks off half-way, at %s: everything is put back", async (member, after, name) => {
  await expectRefused(
    ({ host }) => {
      host.breakOff({ code: "GeneralException", member, after });
    },
    "没有",
    [name],
  );
});

test("a cell of the form that a co-author changes after the reading", async () => {
  let times = 0;
  await expectRefused(async ({ coAuthor }, { form }) => {
    const { row = 0 } = form.places.name?.cell ?? {};
    await coAuthor.type(`B${row + 1}`, `别人的名称 ${++times}`);
  }, "刚刚被改成了“别人的名称");
});

test("another form stands beside: rows stay where they are", async () => {
  await inExcel(
    async (excel) => {
      const form = await formNow();
      const before = everything(excel);
      const problem = await problemOf(removeIndicator(form, "annual", 1));
      expect(describeExcelProblem(problem, "zh-CN")).toContain("旁边还有另一张申报表");
      expect(differing(before, everything(excel))).toEqual([]);
    },
    { book: await formWorkbook("made/side-by-side") },
  );
});

test("an Excel that does not tell merges writes fields, and leaves rows alone", async () => {
  await inExcel(
    async (excel) => {
      await insertProjects("shanghai-2023", [project]);
      const form = await formNow();
      const before = everything(excel);
      const problem = await problemOf(removeIndicator(form, "annual", 1));
      expect(describeExcelProblem(problem, "zh-CN")).toContain("不告诉加载项哪些单元格是合并的");
      expect(differing(before, everything(excel))).toEqual([]);
      await editField(form, "name", "新名称");
      expect((await formNow()).form.project.name).toBe("新名称");
    },
    { requirementSets: { ...ltsc2021Sets, ExcelApi: "1.12" } },
  );
});

test("an Excel that takes less than an edit needs: it is made, or refused with nothing changed", async () => {
  const outcomes = new Set<string>();
  const book = readFileSync("assets/samples/baoshan-2023.xlsx");
  for (const mostRequestBytes of [4_000, 12_000, 40_000])
    for (const edit of Object.values(edits))
      await inExcel(
        async (excel) => {
          const form = await formNow().catch(() => null);
          if (!form) return;
          const before = everything(excel);
          let sentence = "done";
          await edit(form).catch((problem: unknown) => {
            sentence =
              problem instanceof ExcelProblem ? describeExcelProblem(problem, "zh-CN") : String(problem);
          });
          outcomes.add(sentence);
          const changed = differing(before, everything(excel));
          expect({ mostRequestBytes, sentence, isChanged: changed.length > 0 }).toEqual({
            mostRequestBytes,
            sentence,
            isChanged: sentence === "done",
          });
        },
        { book, requirementSets: ltsc2021Sets, mostRequestBytes },
      );
  expect([...outcomes].sort()).toEqual(["done", expect.stringContaining("内容太多，Excel 一次放不下")]);
});

test("an edit waits for the end of cell editing, and then is done", async () => {
  await inExcel(async ({ user }) => {
    await insertProjects("shanghai-2023", [project]);
    const form = await formNow();
    user.startEditing();
    const edit = editField(form, "name", "新名称");
    user.endEditing();
    await edit;
    expect((await formNow()).form.project.name).toBe("新名称");
  });
});

describe("an undo that Excel breaks off", () => {
  async function afterEdit(
    edit: (form: FormOnSheet) => Promise<void>,
    work: (excel: OpenedExcel) => Promise<void>,
  ): Promise<void> {
    await inExcel(
      async (excel) => {
        await insertProjects("shanghai-2023", [project]);
        await edit(await formNow());
        await work(excel);
      },
      { requirementSets: ltsc2021Sets },
    );
  }

  test("of a field leaves the edit as it was, and can be tried again", async () => {
    await afterEdit(
      (form) => editField(form, "funding.total", "1234.56789"),
      async (excel) => {
        const before = everything(excel);
        excel.host.breakOff({ code: "GeneralException", member: "Range.formulas", after: 1 });
        const problem = await problemOf(undoLast());
        expect(describeExcelProblem(problem, "zh-CN")).toContain("已恢复原样");
        expect(differing(before, everything(excel))).toEqual([]);
        expect(await undoLast()).toBe(true);
      },
    );
  });

  test("of a row says which row to look at", async () => {
    await afterEdit(
      (form) => removeIndicator(form, "annual", 1),
      async (excel) => {
        excel.host.breakOff({ code: "GeneralException", member: "Range.style" });
        const problem = await problemOf(undoLast());
        expect(describeExcelProblem(problem, "zh-CN")).toMatch(/\d+:\d+ 可能只改了一部分/);
      },
    );
  });
});
