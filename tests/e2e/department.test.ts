import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import type { Workbench, WorkbenchWindow } from "../workbench/open-workbench";
import { openPane } from "./open-pane";
import { expectSheet } from "./workbench-page";

// A page with a whole spreadsheet, on a machine that may have other work.
jest.setTimeout(60_000);

describe("the roll-up and the report in the workbench, in a real browser", () => {
  let workbench: Workbench;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    ({ workbench, page, pane } = await openPane());
    await pane.getByRole("button", { name: "生成汇总表" }).waitFor();
  }, 120_000);

  afterAll(async () => {
    await workbench.close();
  });

  const sheetNames = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      (window as unknown as WorkbenchWindow).workbench.book.engine.sheets().map(({ name }) => name),
    );

  /** The texts of the first row that is not the header, on the active sheet. */
  const firstRow = (): Promise<readonly unknown[]> =>
    page.evaluate(() => {
      const { book } = (window as unknown as WorkbenchWindow).workbench;
      return [0, 1, 2].map((column) => book.engine.cell(book.activeSheet, 1, column).value);
    });

  test("a control figure that is exceeded is told, and stands in the roll-up's sums", async () => {
    await pane.getByRole("button", { name: "按部门填写控制数" }).click();
    await pane.getByLabel("“上海市公安局宝山分局”的控制数，单位万元").fill("20000");
    await page.keyboard.press("Enter");
    await pane.getByText("超出控制数 876.47 万元").waitFor();
    await pane.getByRole("button", { name: "生成汇总表" }).click();
    await pane.getByText(/^汇总完成/).waitFor();
    await expectSheet(page, "汇总");
    expect(await firstRow()).toEqual(["区特保队伍经费", "区特保队伍经费", 2023]);
    expect((await sheetNames()).slice(-2)).toEqual(["汇总", "部门汇总"]);
    expect(await pane.locator(".form-list button").count()).toBe(3);
  });

  test("undo takes the roll-up away", async () => {
    await pane.locator(".message").getByRole("button", { name: "撤消" }).click();
    await pane.getByText("已撤消：生成汇总表。").waitFor();
    expect(await sheetNames()).not.toContain("汇总");
  });

  test("the report lists the findings with their cells", async () => {
    await pane.getByRole("button", { name: "生成检查报告" }).click();
    await pane.getByText("检查报告在工作表“检查报告”。").waitFor();
    await expectSheet(page, "检查报告");
    expect(await firstRow()).toEqual(["区特保队伍经费", "区特保队伍经费", "F24"]);
  });

  test("the report to print is a page without scripts, which prints on A4", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "下载打印版报告" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("检查报告.html");
    const html = await readFile(await download.path(), "utf8");
    const context = page.context().browser();
    const printed = await context?.newPage();
    await printed?.setContent(html);
    expect(await printed?.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      "区特保队伍经费",
      "公安辅警经费",
      "视频监控共享平台",
    ]);
    expect(await printed?.locator("script").count()).toBe(0);
    expect((await printed?.pdf({ preferCSSPageSize: true }))?.subarray(0, 5).toString()).toBe("%PDF-");
    await printed?.close();
    expect(workbench.complaints).toEqual([]);
  });
});
