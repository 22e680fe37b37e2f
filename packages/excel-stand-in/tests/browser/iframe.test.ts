import type { Browser, Frame, Page } from "playwright-core";
import type { Look } from "../../src/people/look";
import type { User } from "../../src/people/people";
import { startChromium } from "./chromium";
import { openHostPage } from "./open-host-page";

/** What the page around the pane offers to the test. */
type HostWindow = Window & { workbook: Look; user: User };

describe("the pane in an iframe, in a real browser", () => {
  let browser: Browser;
  let page: Page;
  let frame: Frame;
  const foreign: string[] = [];

  beforeAll(async () => {
    browser = await startChromium();
    page = await browser.newPage();
    frame = await openHostPage(page, foreign);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
  });

  test("office.js is ready in Excel, with the language and the sets of this host", async () => {
    const found = await frame.evaluate(() => [
      (window as unknown as { info: { host: string } }).info.host,
      Office.context.displayLanguage,
      Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
    ]);
    expect(found).toEqual(["Excel", "zh-CN", true]);
  });

  test("a batch writes to the workbook of the page and reads the result of a formula", async () => {
    const values = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
        range.values = [[1], [2], ["=SUM(A1:A2)"]];
        range.load("values");
        await context.sync();
        return range.values;
      }),
    );
    expect(values).toEqual([[1], [2], [3]]);
    expect(await page.evaluate(() => (window as unknown as HostWindow).workbook.values("A1:A3"))).toEqual([
      [1],
      [2],
      [3],
    ]);
  });

  test("what the user does in the page reaches the pane as an event", async () => {
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          document.title = event.address;
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await page.evaluate(() => (window as unknown as HostWindow).user.type("B7", "typed"));
    await frame.waitForFunction(() => document.title === "B7");
    expect(await frame.evaluate(() => document.title)).toBe("B7");
  });

  test("a ribbon button runs a function of the pane and waits until it is completed", async () => {
    await frame.evaluate(() => {
      Office.actions.associate("sayHello", (event: Office.AddinCommands.Event) => {
        document.title = "hello";
        event.completed();
      });
    });
    await page.evaluate(() => (window as unknown as HostWindow).user.press("sayHello"));
    expect(await frame.evaluate(() => document.title)).toBe("hello");
  });

  test("nothing was asked of any other origin", () => {
    expect(foreign).toEqual([]);
  });
});
