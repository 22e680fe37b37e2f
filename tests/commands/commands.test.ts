import { readFileSync } from "node:fs";
import { actionsInExcel } from "../../src/actions/actions-in-excel";
import { run } from "../../src/excel/run";
import { associateCommands } from "../../src/commands/associate-commands";
import { commandNames } from "../../src/commands/commands";
import type { CommandActions, PaneLink } from "../../src/commands/pane-link";
import { textsInEnglish } from "../../src/commands/messages/en-US";
import { textsInChinese } from "../../src/commands/messages/zh-CN";
import type { Language } from "../../src/core/language/language";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { inExcel } from "../excel/in-excel";

const book = readFileSync("assets/samples/baoshan-2023.xlsx");

/** Connects the buttons to a pane that keeps what it is asked for. */
function connected(language: Language = "zh-CN", broken: Partial<CommandActions> = {}): string[] {
  const log: string[] = [];
  const link: PaneLink = {
    language: () => language,
    show: (view) => log.push(`show ${view}`),
    showFindings: () => log.push("show findings"),
    judgeSheet: () => log.push("judge sheet"),
    fillIn: () => log.push("fill in"),
    checkWorkbook: () => Promise.resolve(void log.push("check workbook")),
    inTurn: (work) => work(),
    say: (sentence) => log.push(sentence),
    refresh: () => Promise.resolve(void log.push("refresh")),
  };
  associateCommands(link, Promise.resolve({ ...actionsInExcel, ...broken }));
  return log;
}

/** How many marks the sheets have. */
const marks = ({ workbook }: OpenedExcel): number[] =>
  [...workbook.book.sheets.values()].map(({ conditionalFormats }) => conditionalFormats.length);

const visibility = ({ host }: OpenedExcel): string => host.services.visibility;

describe("the ribbon's buttons", () => {
  test("are those of the manifest", () => {
    const manifest = readFileSync("manifest.xml", "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
    expect([...commandNames].sort()).toEqual([...new Set(named)].sort());
  });

  test.each([
    ["insertShanghai2026", "元"],
    ["insertShanghai2023", "万元"],
  ])("%s puts the blank form on a new sheet", async (button, currency) => {
    await inExcel(async (excel) => {
      const log = connected();
      await excel.user.press(button);
      expect(log).toEqual(["已在工作表“申报表”插入空白申报表。", "refresh", "fill in"]);
      const { sheet, forms } = await actionsInExcel.readActiveSheet();
      expect(sheet.name).toBe("申报表");
      expect(forms.map(({ form }) => form.project.funding.currency)).toEqual([currency]);
    });
  });

  test("自评表 is made of the sheet's 申报表; where it has none, an empty one is put in", async () => {
    await inExcel(
      async (excel) => {
        const log = connected();
        await excel.user.press("insertSelfEvaluation");
        expect(log[0]).toMatch(/^已由本表的申报表生成绩效自评表：工作表“自评 /);
        const { forms } = await actionsInExcel.readActiveSheet();
        expect(forms.map(({ form }) => form.kind)).toEqual(["selfEvaluation"]);
        expect(log.slice(1)).toEqual(["refresh", "fill in"]);
        await excel.user.press("insertMonitoring");
        expect(log[3]).toBe("本表没有申报表，已插入空白的绩效运行监控表：工作表“监控”。");
      },
      { book },
    );
  });

  test("检查本表 marks the sheet and opens the closed pane at the findings; 清除标记 takes the marks away", async () => {
    await inExcel(
      async (excel) => {
        const log = connected();
        excel.user.hidePane();
        await excel.user.press("checkSheet");
        expect([log, visibility(excel)]).toEqual([["show findings", "refresh", "judge sheet"], "Visible"]);
        const [first = 0, ...others] = marks(excel);
        expect(first).toBeGreaterThan(0);
        expect(others).toEqual([0, 0]);
        await excel.user.press("clearMarks");
        expect([log.at(-1), marks(excel)]).toEqual(["标记已清除。", [0, 0, 0]]);
      },
      { book },
    );
  });

  test("检查本表 on a sheet without a form says so and marks nothing", async () => {
    await inExcel(async (excel) => {
      const log = connected();
      excel.user.hidePane();
      await excel.user.press("checkSheet");
      expect(log.at(-1)).toContain("“Sheet1”上没有找到申报表");
      expect([marks(excel), visibility(excel)]).toEqual([[0], "Visible"]);
    });
  });

  test("检查本表 on a protected sheet checks it, and says that it could not be marked", async () => {
    await inExcel(
      async (excel) => {
        const log = connected();
        await run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().protection.protect();
          await context.sync();
        });
        await excel.user.press("checkSheet");
        expect(log.at(-1)).toContain("没有做标记（受保护");
        expect(marks(excel)).toEqual([0, 0, 0]);
      },
      { book },
    );
  });

  test("检查全部 opens the closed pane, which checks all sheets", async () => {
    await inExcel(
      async (excel) => {
        const log = connected();
        excel.user.hidePane();
        await excel.user.press("checkWorkbook");
        expect([log, visibility(excel)]).toEqual([["check workbook"], "Visible"]);
      },
      { book },
    );
  });

  test("导入 opens the pane at its import view", async () => {
    await inExcel(async (excel) => {
      const log = connected();
      excel.user.hidePane();
      await excel.user.press("importFiles");
      expect([log, visibility(excel)]).toEqual([["show import"], "Visible"]);
    });
  });

  test("what fails is told in one sentence in the opened pane, and Excel is told that the button is done", async () => {
    const silent = jest.spyOn(console, "error").mockImplementation();
    await inExcel(
      async (excel) => {
        const log = connected("zh-CN", { clearMarks: () => Promise.reject(new Error("broken")) });
        excel.user.hidePane();
        await excel.user.press("insertShanghai2026");
        expect(log).toEqual(["工作簿是只读的，没有改动：请另存为副本，或以可编辑方式打开后再试。"]);
        expect(visibility(excel)).toBe("Visible");
        await excel.user.press("clearMarks");
        expect(log.at(-1)).toContain("Excel 没有完成操作");
        expect(silent).toHaveBeenCalledTimes(1);
      },
      { readOnly: true },
    );
    silent.mockRestore();
  });

  test("every text stands in both languages", () => {
    expect(Object.keys(textsInEnglish)).toEqual(Object.keys(textsInChinese));
  });
});
