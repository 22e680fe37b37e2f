import type { Frame } from "playwright-core";
import { openWorkbench, type Workbench, type WorkbenchWindow } from "./open-workbench";

type PaneWindow = Window & { events: { type: string }[] };

describe("the ribbon and the pane, in a real browser and in English", () => {
  let workbench: Workbench;
  let pane: Frame;

  beforeAll(async () => {
    workbench = await openWorkbench("en-US");
  }, 120_000);

  afterAll(async () => {
    await workbench.close();
  });

  const values = (address: string): Promise<unknown> =>
    workbench.page.evaluate((place) => {
      const { book } = (window as unknown as WorkbenchWindow).workbench;
      const column = place.charCodeAt(0) - 65;
      return book.engine.cell(book.activeSheet, Number(place.slice(1)) - 1, column).value;
    }, address);

  test("speaks English, the pane's address too", async () => {
    const { page } = workbench;
    expect(await page.locator(".ribbon .tab").innerText()).toBe("Test");
    expect(await page.locator(".ribbon .large .label").allInnerTexts()).toEqual([
      "Mark Findings",
      expect.stringContaining("More"),
      "Open Pane",
    ]);
    expect(await page.title()).toBe("Performance Targets Workbench");
  });

  test("explains a button that has the keyboard's focus", async () => {
    const { page } = workbench;
    await page.locator(".files button").last().focus();
    await page.keyboard.press("Tab");
    await page.waitForSelector(".tooltip:not([hidden])");
    expect(await page.locator(".tooltip:not([hidden])").innerText()).toBe(
      "Mark Findings\nColours the cells with findings.",
    );
    await page.keyboard.press("Escape");
    expect(await page.locator(".tooltip:not([hidden])").count()).toBe(0);
  });

  test("a function runs while the pane is hidden, from a menu and by keyboard alone", async () => {
    const { page } = workbench;
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    pane = await workbench.pane();
    await page.waitForFunction(() => {
      const { book } = (window as unknown as WorkbenchWindow).workbench;
      return book.engine.cell(book.activeSheet, 4, 8).value === 40;
    });
    expect([await values("H5"), await values("I5")]).toEqual([20, 40]);
    expect(await page.locator(".pane").isVisible()).toBe(false);
    expect(new URL(pane.url()).search).toBe("?language=en-US");
  }, 30_000);

  test("the pane is one page, shown and hidden by the user and by itself", async () => {
    const { page } = workbench;
    const told = (mode: string): Promise<unknown> =>
      pane.waitForFunction(
        (wanted) => (window as unknown as PaneWindow).events.at(-1)?.type === wanted,
        mode,
      );
    await page.click("[data-control=open]");
    await told("Taskpane");
    expect(await page.locator(".pane").isVisible()).toBe(true);
    await page.click(".pane .close");
    await told("Hidden");
    await page.waitForSelector(".pane", { state: "hidden" });
    await pane.evaluate(() => Office.addin.showAsTaskpane());
    await page.waitForSelector(".pane", { state: "visible" });
    await pane.evaluate(() => Office.addin.hide());
    await page.waitForSelector(".pane", { state: "hidden" });
    expect(page.frames()).toHaveLength(2);
    expect(workbench.complaints).toEqual([]);
  }, 30_000);
});
