import { readFileSync } from "node:fs";
import { insertForm, insertProjects } from "../../src/actions/insert-forms";
import { readActiveSheet, readWorkbook } from "../../src/actions/read-sheets";
import { describeExcelProblem } from "../../src/excel/describe-excel-problem";
import { run } from "../../src/excel/run";
import { showCell } from "../../src/excel/show-cell";
import { onWaiting } from "../../src/excel/waiting";
import type { ExcelOptions, OpenedExcel } from "excel-stand-in/open-excel";
import { emptyProject } from "../../src/core/form/project";
import { settled } from "../../packages/excel-stand-in/tests/with-excel";
import { inExcel } from "./in-excel";
import { problemOf } from "./problem-of";
import { snapshot } from "./snapshot";

// The machine may be busy, and the sheets are compared cell by cell.
jest.setTimeout(60_000);

const book = readFileSync("assets/samples/baoshan-2023.xlsx");

/** Expects the work to end in one plain sentence, and the workbook to be as it was. */
async function expectRefused(
  prepare: (excel: OpenedExcel) => Promise<void> | void,
  work: () => Promise<unknown>,
  sentence: string,
  options: ExcelOptions = {},
): Promise<void> {
  await inExcel(
    async (excel) => {
      await prepare(excel);
      const before = snapshot(excel);
      const problem = await problemOf(work());
      expect(describeExcelProblem(problem, "zh-CN")).toContain(sentence);
      expect(describeExcelProblem(problem, "en-US")).toMatch(/^[A-Z].*\.$/);
      expect(snapshot(excel)).toEqual(before);
    },
    { book, ...options },
  );
}

describe("what Excel refuses when a form is put in", () => {
  const insert = (): Promise<unknown> => insertForm("shanghai-2026");

  test("a read-only workbook", async () => {
    await expectRefused(() => undefined, insert, "工作簿是只读的", { readOnly: true });
  });

  test("a workbook whose structure is protected", async () => {
    const protect = (): Promise<void> =>
      run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      });
    await expectRefused(protect, insert, "工作簿的结构受保护");
  });

  test.each(["Range.merge", "Range.values", "RangeFormat.set", "PageLayout.setPrintMargins", "Range.select"])(
    "Excel breaks off half-way, at %s: the new sheet is deleted again",
    async (member) => {
      const used = member === "RangeFormat.set" ? "RangeFormat.wrapText" : member;
      await expectRefused(
        ({ host }) => {
          // Where it is asked for one step to be undone, it is asked once more for several.
          host.breakOff({ code: "GeneralException", member: used, times: 2 });
        },
        insert,
        "Excel 中途出错（GeneralException），已恢复原样",
      );
    },
  );

  test("Excel breaks off in the third of three forms: none of them stays", async () => {
    await expectRefused(
      ({ host }) => {
        host.breakOff({ code: "GeneralException", member: "WorksheetCollection.add", after: 2 });
      },
      () => insertProjects("shanghai-2023", [emptyProject, emptyProject, emptyProject]),
      "已恢复原样",
      { profile: "ltsc-2024" },
    );
  });

  test("Excel breaks off and refuses to delete, too: the user is told which sheets to look at", async () => {
    await inExcel(async ({ host }) => {
      host.breakOff({ code: "GeneralException", member: "Range.values" });
      const failing = insertForm("shanghai-2026");
      const { execute } = host;
      let requests = 0;
      Object.assign(host, {
        execute: (batch: Parameters<typeof execute>[0]) => {
          if (JSON.stringify(batch).includes("Delete") && requests++ === 0)
            host.breakOff({ code: "GeneralException" });
          return execute(batch);
        },
      });
      const sentence = describeExcelProblem(await problemOf(failing), "zh-CN");
      expect(sentence).toContain("申报表 可能只改了一部分");
    });
  });

  test.each([1, 2])(
    "a co-author gives a sheet the name of form %s just then: theirs stays, ours go",
    async (place) => {
      await inExcel(async ({ host, Excel: library, workbook }) => {
        const names = ["甲项目", "乙项目"];
        const { execute } = host;
        let requests = 0;
        Object.assign(host, {
          execute: async (batch: Parameters<typeof execute>[0]) => {
            if (JSON.stringify(batch).includes('"Name":"Add"') && requests++ === 0) {
              Object.assign(host, { execute });
              await library.run(async (context) => {
                context.workbook.worksheets.add(names[place - 1]).getRange("A1").values = [["别人的"]];
                await context.sync();
              });
            }
            return execute(batch);
          },
        });
        const projects = names.map((name) => ({ ...emptyProject, name }));
        const problem = await problemOf(insertProjects("shanghai-2023", projects));
        expect(describeExcelProblem(problem, "zh-CN")).toContain("没有改");
        expect(workbook.sheetNames()).toEqual(["Sheet1", names[place - 1]]);
        expect(workbook.values(`${names[place - 1] ?? ""}!A1`)).toEqual([["别人的"]]);
      });
    },
  );

  test("one form alone that is more than Excel takes at once", async () => {
    await expectRefused(() => undefined, insert, "内容太多，Excel 一次放不下", { mostRequestBytes: 5_000 });
  });
});

describe("what Excel refuses when it is read or shown", () => {
  test.each([
    ["InvalidSelection", "Excel 当前显示的是另一个工作簿"],
    ["RequestAborted", "Excel 没有完成操作（RequestAborted）"],
  ] as const)("%s", async (code, sentence) => {
    await expectRefused(
      ({ host }) => {
        host.breakOff({ code });
      },
      readActiveSheet,
      sentence,
    );
    await expectRefused(
      ({ host }) => {
        host.breakOff({ code });
      },
      readWorkbook,
      sentence,
    );
  });

  test("an error inside Excel while the cells are read is got over in smaller steps", async () => {
    await inExcel(
      async ({ host }) => {
        const read = await readActiveSheet();
        expect(read.forms).toHaveLength(1);
        host.breakOff({ code: "GeneralException" });
        expect(await readActiveSheet()).toEqual(read);
      },
      { book },
    );
  });

  test("a sheet that is not there any more", async () => {
    await expectRefused(
      () => undefined,
      () => showCell("{gone}", { row: 0, column: 0 }),
      "工作表已被删除或改名",
    );
  });

  test("a protected sheet is read all the same, and it is known that it is protected", async () => {
    await inExcel(
      async () => {
        await run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().protection.protect();
          await context.sync();
        });
        const { sheet, forms } = await readActiveSheet();
        expect([sheet.isProtected, forms.length]).toEqual([true, 1]);
        const write = run(
          async (context) => {
            context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x"]];
            await context.sync();
          },
          { sheet: sheet.id },
        );
        expect(describeExcelProblem(await problemOf(write), "zh-CN")).toContain(
          `工作表“${sheet.name}”受保护`,
        );
      },
      { book },
    );
  });

  test("what a batch itself throws passes through", async () => {
    await inExcel(async () => {
      const fault = new Error("ours");
      await expect(run(() => Promise.reject(fault))).rejects.toBe(fault);
    });
  });
});

test("while a cell is edited Excel waits, and after 1.5 seconds it is told that it does", async () => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
  await inExcel(async ({ user }) => {
    const told: boolean[] = [];
    const end = onWaiting((isWaiting) => told.push(isWaiting));
    user.startEditing();
    const reading = readActiveSheet();
    await settled();
    jest.advanceTimersByTime(1_499);
    expect(told).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(told).toEqual([true]);
    user.endEditing();
    await reading;
    expect(told).toEqual([true, false]);
    end();
  });
  jest.useRealTimers();
});
