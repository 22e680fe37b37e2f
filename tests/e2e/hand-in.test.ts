import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { languages } from "../../src/core/language/language";
import type { Workbench } from "../../packages/workbench/tests/open-workbench";
import { complaints, paint, tooLarge, widen } from "./look-at-pane";
import { openPane } from "./open-pane";
import { keepPicture } from "./pictures";

// A page with a whole spreadsheet, on a machine that may have other work.
jest.setTimeout(120_000);

describe("before the forms are handed in, in a real browser", () => {
  let workbench: Workbench;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    ({ workbench, page, pane } = await openPane());
    await page.setViewportSize({ width: 1366, height: 860 });
    await page.click("[data-control='targets.check-sheet']");
    await pane.locator(".findings [role=listitem]").first().waitFor();
    await pane.getByRole("button", { name: "更多操作" }).click();
    await pane.getByRole("menuitem", { name: "报送前检查" }).click();
    await pane.locator(".hand-in .steps").waitFor();
  }, 120_000);

  afterAll(async () => {
    await workbench.close();
  });

  const step = (name: string) => pane.locator(".hand-in .step").filter({ hasText: name });

  test("marks are cleared, and rows and pages made right, from one list", async () => {
    await step("表上的标记").getByRole("button", { name: "清除标记" }).click();
    await step("表上的标记").getByText("表上没有检查标记。").waitFor();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A14").format.rowHeight = 9;
        sheet.pageLayout.zoom = { scale: 200 };
        await context.sync();
      }),
    );
    await pane.getByRole("button", { name: "再查一遍" }).click();
    await step("版面")
      .getByText(/显示不全/)
      .waitFor();
    await keepPicture("hand-in.png", await page.locator("aside iframe").screenshot());
    await step("版面").getByRole("button", { name: "调整行高和页宽" }).click();
    await step("版面").getByText("文字都能看全，每张表都是一页宽。").waitFor();
    expect(
      await pane
        .locator(".hand-in .step.todo")
        .filter({ hasText: /标记|版面/ })
        .count(),
    ).toBe(0);
  });

  test("the page for printing has each form on a page of its own, and nothing but the forms", async () => {
    const saved = page.waitForEvent("download");
    await pane.getByRole("button", { name: "保存打印页" }).click();
    const html = await readFile(await (await saved).path(), "utf8");
    const own = await page.context().newPage();
    await own.setContent(html);
    const tables = own.locator("section table");
    expect(await tables.count()).toBe(3);
    await own.emulateMedia({ media: "print" });
    const widths = await tables.evaluateAll((all) => all.map(({ scrollWidth }) => scrollWidth));
    // A4 across between its margins, in the browser's pixels of 1/96 inch.
    expect(Math.max(...widths)).toBeLessThanOrEqual((842 - 56) * (96 / 72) + 1);
    await own.close();
  });

  test.each(languages)(
    "in %s nothing is cut off or unreadable, however wide the pane is",
    async (language) => {
      await pane.locator("#tab-settings").click();
      await pane.locator("select").first().selectOption(language);
      await pane.getByRole("button", { name: language === "zh-CN" ? "更多操作" : "More" }).click();
      await pane
        .getByRole("menuitem", { name: language === "zh-CN" ? "报送前检查" : "Check before submitting" })
        .click();
      await pane.locator(".hand-in .steps").waitFor();
      for (const [width, colour] of [
        [320, "light"],
        [400, "dark"],
        [600, "forced"],
      ] as const) {
        await widen(page, width);
        await paint(page, pane, colour);
        const found = { tooLarge: await tooLarge(pane), complaints: await complaints(pane) };
        expect({ width, colour, ...found }).toEqual({ width, colour, tooLarge: [], complaints: [] });
      }
    },
  );

  test("nothing was asked of any other server, and no page complained", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
