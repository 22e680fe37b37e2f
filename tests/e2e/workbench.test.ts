import { readFile } from "node:fs/promises";
import { read } from "@e965/xlsx";
import type { Browser, Frame, Page } from "playwright-core";
import { startChromium } from "../host/browser/chromium";
import { type Started, startWorkbench } from "./start-workbench";

// A page with a whole spreadsheet, on a machine that may have other work.
jest.setTimeout(60_000);

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
    page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("request", (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(started.address)) complaints.push(url);
    });
    await page.goto(started.address);
    await page.waitForFunction(() => "workbench" in window);
    await page.waitForSelector("[id^=univer-sheet-main-canvas]");
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    await started.interrupt();
  });

  /** The add-in's page, once the pane stands in it. */
  async function pane(): Promise<Frame> {
    const handle = await page.waitForSelector("aside iframe");
    const frame = await handle.contentFrame();
    if (!frame) throw new Error("The pane is not there");
    await frame.waitForSelector(".pane");
    return frame;
  }

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
    expect(commands).toEqual(["插入申报表", "导入", "检查本表", "检查全部", "清除标记", "打开面板"]);
    const drawn = await page.$$eval(".ribbon img", (images) =>
      images.map((image) => (image as HTMLImageElement).naturalWidth),
    );
    expect(drawn).toHaveLength(8);
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

  test("what was typed into the grid stands in the saved file, as another reader sees it", async () => {
    const canvas = await page.locator("[id^=univer-sheet-main-canvas]").boundingBox();
    // Into A1, below and beside the headings.
    await page.mouse.click((canvas?.x ?? 0) + 60, (canvas?.y ?? 0) + 30);
    await page.keyboard.type("typed in the workbench");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => {
      const { book } = (window as unknown as { workbench: { book: TypedBook } }).workbench;
      return book.engine.cell(book.activeSheet, 0, 0).value === "typed in the workbench";
    });
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("另存为").click()]);
    const saved = read(await readFile(await download.path()));
    expect(saved.SheetNames).toEqual(["区特保队伍经费", "公安辅警经费", "视频监控共享平台"]);
    expect(saved.Sheets["区特保队伍经费"]?.["A1"]).toMatchObject({ v: "typed in the workbench" });
  });

  test("nothing was asked of any other server, nothing was missing, no policy was broken", () => {
    expect(complaints).toEqual([]);
  });

  test("Ctrl+C ends it cleanly", async () => {
    expect(await started.interrupt()).toBe(0);
  });
});

interface TypedBook {
  readonly activeSheet: string;
  readonly engine: { cell(sheet: string, row: number, column: number): { readonly value: unknown } };
}
