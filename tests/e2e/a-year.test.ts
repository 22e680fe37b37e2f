import { readFile } from "node:fs/promises";
import { read, utils, type WorkBook } from "@e965/xlsx";
import type { Frame, Page } from "playwright-core";
import type { Workbench } from "../../packages/workbench/tests/open-workbench";
import { complaints, paint, tooLarge, widen } from "./look-at-pane";
import { openPane } from "./open-pane";
import { keepPicture } from "./pictures";
import { ownScore, reachedFor } from "./own-calculator";
import { expectSheet, inBook } from "./workbench-page";

// Three forms through a whole year, in a page with a whole spreadsheet.
jest.setTimeout(400_000);

const noTarget = "没有指标值";

const papers = [
  ["监控 区特保队伍经费", "自评 区特保队伍经费"],
  ["监控 公安辅警经费", "自评 公安辅警经费"],
  ["监控 视频监控共享平台", "自评 视频监控共享平台"],
] as const;

describe("the three forms of the sample through a whole year, in a real browser", () => {
  let workbench: Workbench;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    ({ workbench, page, pane } = await openPane());
    await page.setViewportSize({ width: 1366, height: 860 });
    await page.emulateMedia({ reducedMotion: "reduce" });
  }, 120_000);

  afterAll(async () => {
    await workbench.close();
  });

  const input = (field: string) => pane.locator(`[data-field="${field}"] .input`);
  const insert = async (item: string): Promise<void> => {
    await pane.getByRole("button", { name: "插入", exact: true }).click();
    await pane.getByRole("menuitem", { name: item }).click();
    await pane.getByText(/已由申报表生成 3 张/).waitFor();
  };
  /** Goes to the sheet of a form by the list of all forms, as a user does. */
  const open = async (sheet: string): Promise<void> => {
    await pane.getByRole("tab", { name: "总览" }).click();
    await pane.locator(".form-list button", { hasText: sheet }).first().click();
    await expectSheet(page, sheet);
    await pane.getByRole("tab", { name: "表单" }).click();
    // The pane may still show the form of the sheet before.
    await pane.waitForFunction(
      ([kind, name]) =>
        document.querySelector<HTMLTextAreaElement>('[data-field="name"] .input')?.value === name &&
        (document.querySelector(".whole-light") !== null) === (kind === "监控"),
      sheet.split(" "),
    );
  };
  const fillIn = async (field: string, text: string): Promise<void> => {
    await input(field).fill(text);
    await input(field).press("Tab");
  };
  /** Every write has arrived on the sheet. */
  const settled = async (): Promise<void> => {
    await pane.waitForFunction(() => document.querySelectorAll("[data-pending]").length === 0);
  };
  const saved = async (): Promise<WorkBook> => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("另存为").click()]);
    return read(await readFile(await download.path()));
  };
  const cellsOf = ({ Sheets }: WorkBook, name: string): readonly (readonly string[])[] => {
    const sheet = Sheets[name];
    if (!sheet) throw new Error(`No sheet ${name}`);
    return utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: "" });
  };
  const targetsNow = () =>
    pane
      .locator(".indicator-card > .promise > span:first-child")
      .evaluateAll((all) => all.map(({ textContent }) => textContent.replace("指标值 ", "")));

  test("in summer each is monitored, with a light for each indicator", async () => {
    await insert("由全部申报表生成监控表");
    for (const [sheet] of papers) {
      await open(sheet);
      const budget = await input("paper.funding.0.initial").inputValue();
      await fillIn("paper.funding.0.executedToDate", (Number(budget.replaceAll(",", "")) / 4).toFixed(2));
      const targets = await targetsNow();
      for (const [at, target] of targets.entries())
        await fillIn(`paper.indicators.${at}.toDate`, reachedFor(target, "half"));
      await fillIn("paper.indicators.0.likelihood", "确定能");
      await settled();
      const known = targets.filter((target) => target !== noTarget);
      expect(await pane.locator(".indicator-card .light").count()).toBe(known.length);
      // A quarter of the money in seven twelfths of the year is 43 % of what was due.
      await pane.getByText("资金支出 红灯 · 严重滞后").waitFor();
      expect(await input("paper.funding.0.rateToDate").inputValue()).toBe("25.00%");
    }
    await keepPicture("monitoring.png", await page.screenshot());
  });

  test("in spring each evaluates itself, and every score is what a calculator of its own says", async () => {
    await insert("由全部申报表生成自评表");
    for (const [, sheet] of papers) {
      await open(sheet);
      const budget = await input("paper.funding.0.initial").inputValue();
      await fillIn("paper.funding.0.adjusted", budget);
      await fillIn("paper.funding.0.executed", (Number(budget.replaceAll(",", "")) * 0.9).toFixed(4));
      const targets = await targetsNow();
      for (const [at, target] of targets.entries())
        await fillIn(`paper.indicators.${at}.actual`, reachedFor(target, "year"));
      await fillIn("paper.goals.actual", "按计划完成。");
      const weights = await Promise.all(
        targets.map((_, at) => input(`paper.indicators.${at}.weight`).inputValue()),
      );
      // Where a form promised nothing, only people can say what that is worth.
      for (const [at, target] of targets.entries())
        if (target === noTarget) await fillIn(`paper.indicators.${at}.score`, String(weights[at]));
      await settled();
      const own = targets.map((target, at) => ownScore(target, Number(weights[at])));
      for (const [at, score] of own.entries())
        expect(Number(await input(`paper.indicators.${at}.score`).inputValue())).toBeCloseTo(score, 6);
      expect(Number(await input("paper.funding.0.score").inputValue())).toBe(9);
      const total = own.reduce((sum, score) => sum + score, 9);
      expect(Number(await input("paper.total.score").inputValue())).toBeCloseTo(total, 6);
    }
    await keepPicture("self-evaluation.png", await page.screenshot());
  });

  test("each figure says how it came about", async () => {
    await pane.locator('[data-field="paper.funding.0.score"] button', { hasText: "怎么算的" }).click();
    expect(await pane.locator('[data-field="paper.funding.0.score"] .how').textContent()).toMatch(
      /^10 × [\d,.]+ ÷ [\d,.]+ = 9$/,
    );
  });

  test.each(["light", "dark"] as const)(
    "it fits a narrow pane, and axe has nothing to say in %s",
    async (colour) => {
      for (const width of [320, 400]) {
        await widen(page, width);
        await paint(page, pane, colour);
        expect(await tooLarge(pane)).toEqual([]);
        expect(await complaints(pane)).toEqual([]);
      }
    },
  );

  test("the overview shows the year of each project in one line, and the paragraph about all of them", async () => {
    await widen(page, 360);
    await pane.getByRole("tab", { name: "总览" }).click();
    await pane.getByRole("button", { name: "各项目全年进度" }).click();
    const lines = pane.locator(".year-lines li");
    expect(await lines.count()).toBe(3);
    expect(await pane.locator(".year-lines .lacks").count()).toBe(0);
    await pane.getByText(/编报绩效目标的项目3个，涉及预算金额20,876.47万元；绩效跟踪评价的项目3个/).waitFor();
    expect(await complaints(pane)).toEqual([]);
    await keepPicture("year.png", await page.locator("aside iframe").screenshot());
  });

  test("what was filled in stands in the saved file, as another reader sees it", async () => {
    const book = await saved();
    for (const [monitoring, evaluation] of papers) {
      expect(cellsOf(book, monitoring).flat()).toEqual(expect.arrayContaining(["25.00%", "√"]));
      const rows = cellsOf(book, evaluation);
      expect(rows.flat()).toEqual(expect.arrayContaining(["按计划完成。", "90.00%"]));
      const total = rows.find(([first]) => first?.startsWith("总分"));
      expect(total?.filter((cell) => /^\d+(\.\d+)?$/.test(cell))).toHaveLength(2);
    }
  });

  test("nothing was asked of any other server, and no page complained", async () => {
    expect(workbench.complaints).toEqual([]);
    expect(await inBook(page, (book) => book.engine.sheets().length)).toBe(9);
  });
});
