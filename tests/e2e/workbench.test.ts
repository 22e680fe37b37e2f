import { readFile } from "node:fs/promises";
import { read } from "@e965/xlsx";
import type { Browser, Frame, Page } from "playwright-core";
import { startChromium } from "../../packages/excel-stand-in/tests/browser/chromium";
import { paneByKeyboard } from "./pane-by-keyboard";
import { paneByMouse } from "./pane-by-mouse";
import { paneLooks } from "./pane-looks";
import { paneStates } from "./pane-states";
import { realForms } from "./real-forms";
import { type Started, startWorkbench } from "./start-workbench";
import {
  expectCell,
  expectMarks,
  expectSelected,
  inBook,
  openWith,
  paneOf,
  type WorkbenchWindow,
} from "./workbench-page";

// A page with a whole spreadsheet, on a machine that may have other work.
jest.setTimeout(120_000);

describe("the workbench as npm start serves it, in a real browser", () => {
  let started: Started;
  let browser: Browser;
  let page: Page;
  /** Requests that left this machine or found nothing, and what the pages complained about. */
  const complaints: string[] = [];

  beforeAll(async () => {
    started = await startWorkbench();
    browser = await startChromium();
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1440, height: 900 },
    });
    context.on("weberror", (problem) => complaints.push(problem.error().message));
    context.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    context.on("request", (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(started.address)) complaints.push(url);
    });
    page = await context.newPage();
    await page.goto(started.address);
    await page.waitForFunction(() => "workbench" in window);
    await page.waitForSelector("[id^=univer-sheet-main-canvas]");
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    await started.interrupt();
  });

  /** The add-in's page, once the pane stands in it. */
  const pane = (): Promise<Frame> => paneOf(page);

  test("the ribbon is the manifest's: its groups, its commands, its icons", async () => {
    const { tab, groups, commands } = await page.evaluate(() => {
      const texts = (selector: string): string[] =>
        [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.replace("⌄", ""));
      return {
        tab: texts(".ribbon [role=tab]"),
        groups: texts(".group-label"),
        commands: texts(".ribbon button.large"),
      };
    });
    expect(tab).toEqual(["绩效目标"]);
    expect(groups).toEqual(["表单", "检查", "面板"]);
    expect(commands).toEqual(["插入", "导入", "检查本表", "检查全部", "清除标记", "打开面板"]);
    const drawn = await page.$$eval(".ribbon img", (images) =>
      images.map((image) => (image as HTMLImageElement).naturalWidth),
    );
    expect(drawn).toHaveLength(10);
    expect(Math.min(...drawn)).toBeGreaterThan(0);
  });

  test("打开面板 shows the pane of the build, which finds itself in Excel with the library from this server", async () => {
    await page.click("[data-control='targets.open-pane']");
    const frame = await pane();
    expect(frame.url()).toBe(`${started.address}taskpane.html?language=zh-CN`);
    await frame.waitForFunction(() => "Excel" in window);
    expect(await frame.getAttribute("#office-js", "src")).toBe("office/office.js");
    expect(await frame.evaluate(() => Office.context.host)).toBe("Excel");
  });

  test("the pane's policy lets no script be made from text", async () => {
    const frame = await pane();
    const policy = await frame.getAttribute("meta[http-equiv=Content-Security-Policy]", "content");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-(?:eval|inline)/);
  });

  test("what was typed into the grid stands in the saved file, as another reader sees it, until Ctrl+Z", async () => {
    const canvas = await page.locator("[id^=univer-sheet-main-canvas]").boundingBox();
    // Into A1, below and beside the headings.
    await page.mouse.click((canvas?.x ?? 0) + 60, (canvas?.y ?? 0) + 30);
    await page.keyboard.type("typed in the workbench");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => {
      const { book } = (window as unknown as WorkbenchWindow).workbench;
      return book.engine.cell(book.activeSheet, 0, 0).value === "typed in the workbench";
    });
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("另存为").click()]);
    const saved = read(await readFile(await download.path()));
    expect(saved.SheetNames).toEqual(["区特保队伍经费", "公安辅警经费", "视频监控共享平台"]);
    expect(saved.Sheets["区特保队伍经费"]?.["A1"]).toMatchObject({ v: "typed in the workbench" });
    await page.mouse.click((canvas?.x ?? 0) + 60, (canvas?.y ?? 0) + 30);
    await page.keyboard.press("Control+z");
    await expectCell(page, 0, 0, "财政项目支出绩效目标申报表");
  });

  test("检查本表 marks the cell of the finding and lists it, a click selects the cell, 清除标记 leaves no mark", async () => {
    await page.click("[data-control='targets.check-sheet']");
    const frame = await pane();
    const finding = frame.getByText("“市民满意度”没有填写年度指标值。");
    await finding.waitFor();
    await expectMarks(page, 1);
    await finding.click();
    // F24, 0-based.
    await expectSelected(page, 23, 5);
    await page.click("[data-control='targets.clear-marks']");
    await frame.getByText("标记已清除。").waitFor();
    await expectMarks(page, 0);
  });

  test("a field edited in the pane stands in its cell, and 撤消 takes it back", async () => {
    const frame = await pane();
    await frame.getByRole("tab", { name: "表单" }).click();
    const unit = frame.getByLabel("实施单位", { exact: true });
    await unit.fill("上海市公安局宝山分局特保大队");
    await unit.press("Enter");
    await expectCell(page, 3, 4, "上海市公安局宝山分局特保大队");
    await frame.getByRole("button", { name: /^撤消/ }).click();
    await expectCell(page, 3, 4, "上海市公安局宝山分局");
  });

  test("a field that has the focus in the pane has its cell selected in the sheet", async () => {
    const frame = await pane();
    await frame.getByLabel("项目名称", { exact: true }).focus();
    await expectSelected(page, 2, 1);
  });

  test("插入申报表 puts an empty form on a new sheet and selects the cell of 项目名称", async () => {
    await page.click("[data-control='targets.insert']");
    await page.click("[data-control='targets.insert.shanghai2026']");
    const frame = await pane();
    await frame.getByText("已在工作表“申报表”插入空白申报表。").waitFor();
    expect(await inBook(page, (book) => book.engine.sheets().map(({ name }) => name))).toContain("申报表");
    expect(await inBook(page, ({ selection }) => selection.areas[0])).toMatchObject({ top: 2, left: 1 });
  });

  test("检查全部 marks every sheet with findings, and lists those of the whole workbook", async () => {
    await page.click("[data-control='targets.check-workbook']");
    const frame = await pane();
    await frame.getByRole("radio", { name: "整个工作簿" }).and(frame.locator(":checked")).waitFor();
    await frame.getByText("视频监控共享平台").first().waitFor();
    const marks = (): Promise<number[]> =>
      inBook(page, ({ sheets }) => [...sheets.values()].map((sheet) => sheet.conditionalFormats.length));
    // Findings are shown before the cells are marked.
    await page.waitForFunction(() => {
      const { sheets } = (window as unknown as WorkbenchWindow).workbench.book;
      return [...sheets.values()].filter((sheet) => sheet.conditionalFormats.length > 0).length > 1;
    });
    // The three seed forms and the empty one, which lacks everything.
    expect(await marks()).toHaveLength(4);
    await page.click("[data-control='targets.clear-marks']");
    await frame.getByText("标记已清除。").waitFor();
    expect(await marks()).toEqual([0, 0, 0, 0]);
  });

  test("导入 opens the pane, be it closed, where files are chosen", async () => {
    await page.click("aside button.close");
    await page.waitForSelector("aside iframe", { state: "hidden" });
    await page.click("[data-control='targets.import']");
    const frame = await pane();
    await frame.getByRole("button", { name: "选择文件…" }).waitFor();
    expect(await frame.getByRole("tab", { selected: true }).textContent()).toBe("导入");
    expect(await frame.getByRole("button", { name: "选择文件…" }).isVisible()).toBe(true);
  });

  test("插入申报表 has the form of 2023 as well", async () => {
    await page.click("[data-control='targets.insert']");
    await page.click("[data-control='targets.insert.shanghai2023']");
    const frame = await pane();
    await frame.getByText("已在工作表“申报表 (2)”插入空白申报表。").waitFor();
    expect(await inBook(page, ({ engine }) => engine.sheets().map(({ name }) => name))).toHaveLength(5);
  });

  describe("with real forms", () => {
    let other: Page;

    beforeAll(async () => {
      other = await page.context().newPage();
      await openWith(other, started.address, await realForms());
    });

    paneByMouse(() => other);
    paneByKeyboard(() => other);
    paneLooks(() => other);
    paneStates(() => other);
  });

  test("nothing was asked of any other server, nothing was missing, no policy was broken", () => {
    expect(complaints).toEqual([]);
  });

  test("Ctrl+C ends it cleanly", async () => {
    expect(await started.interrupt()).toBe(0);
  });
});
