import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { writeWorkbook } from "../../src/files/write-workbook";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { makeProjects } from "../bench/make-projects";
import type { Workbench, WorkbenchWindow } from "../../packages/workbench/tests/open-workbench";
import { openPane } from "./open-pane";
import { expectCell, expectSelected, expectSheet, showPane } from "./workbench-page";

// A page with a whole spreadsheet, on a machine that may have other work.
jest.setTimeout(60_000);

/** As many as are read in two parts. */
const forms = 120;

describe("the roll-up and the report in the workbench, in a real browser", () => {
  let workbench: Workbench;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    ({ workbench, page, pane } = await openPane());
    await pane.getByRole("button", { name: "生成汇总表", exact: true }).waitFor();
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
    await pane.getByRole("button", { name: "生成汇总表", exact: true }).click();
    await pane.getByText(/^汇总完成/).waitFor();
    await expectSheet(page, "汇总");
    expect(await firstRow()).toEqual(["区特保队伍经费", "区特保队伍经费", 2023]);
    expect((await sheetNames()).slice(-2)).toEqual(["汇总", "部门汇总"]);
    expect(await pane.locator(".form-list button").count()).toBe(3);
  });

  test("made again after a change it is refreshed in place, and the user's own column stays", async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("FormsRollUp");
        table.columns.add(2, [["处室"], ["一处"], ["二处"], ["三处"], [""]]);
        const form = context.workbook.worksheets.getItem("公安辅警经费");
        form.getRange("B3").values = [["公安辅警经费（调整）"]];
        await context.sync();
      }),
    );
    await pane.locator(".form-list").getByText("公安辅警经费（调整）").waitFor();
    await pane.getByRole("button", { name: "生成汇总表", exact: true }).click();
    await expectCell(page, 2, 0, "公安辅警经费（调整）");
    await expectCell(page, 2, 2, "二处");
    expect((await sheetNames()).filter((name) => name.includes("汇总"))).toEqual(["汇总", "部门汇总"]);
    await pane.locator(".message").getByRole("button", { name: "撤消" }).click();
    await expectCell(page, 2, 0, "公安辅警经费");
    await expectCell(page, 2, 2, "二处");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("FormsRollUp").columns.getItem("处室").delete();
        context.workbook.worksheets.getItem("公安辅警经费").getRange("B3").values = [["公安辅警经费"]];
        await context.sync();
      }),
    );
    await pane.locator(".form-list").getByText("公安辅警经费", { exact: true }).waitFor();
  });

  test("a roll-up that waits for a cell to be edited can be stopped, and then nothing has changed", async () => {
    const [before, title] = [await sheetNames(), await firstRow()];
    await workbench.click("H2");
    await page.keyboard.press("F2");
    await page.waitForFunction(
      () => (window as unknown as { workbench: { host: { editing: boolean } } }).workbench.host.editing,
    );
    // Without the mouse, which would end the editing.
    await pane.getByRole("button", { name: "生成汇总表", exact: true }).dispatchEvent("click");
    await pane.getByRole("button", { name: "停止" }).dispatchEvent("click");
    await page.keyboard.press("Escape");
    await pane.getByText("已停止，没有生成或更新汇总表，工作簿没有改动。").waitFor();
    expect([await sheetNames(), await firstRow()]).toEqual([before, title]);
  });

  test("undo takes the roll-up away", async () => {
    await pane.getByRole("button", { name: /^撤消：生成汇总表/ }).click();
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
  });

  test("a form that is there twice is told at the second one, with the place of the first", async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("公安辅警经费").copy("End");
        await context.sync();
      }),
    );
    await pane.locator("#tab-findings").click();
    await pane.getByRole("radio", { name: "整个工作簿" }).check();
    const told = pane.getByText(/^项目“公安辅警经费”在公安辅警经费!A1:\w+已有一张申报表。$/);
    await told.click();
    await expectSheet(page, "公安辅警经费 (2)");
    await expectSelected(page, 2, 1);
  });

  test("of a workbook of many forms only what is near is drawn, of forms and findings alike", async () => {
    const plans = makeProjects(forms).map((project) => planSheet(project, layouts["shanghai-2026"]));
    page.once("dialog", (dialog) => void dialog.accept());
    const buffer = Buffer.from(await writeWorkbook(plans));
    await page.setInputFiles("input[type=file][hidden]", { name: "全区.xlsx", mimeType: "", buffer });
    await page.waitForFunction(() => document.querySelector(".files .name")?.textContent === "全区.xlsx");
    pane = await showPane(page);
    await pane.getByText(`共 ${forms} 张`).first().waitFor();
    expect(await pane.locator(".form-list li").count()).toBeLessThan(forms / 2);
    await pane.locator(".form-list button").first().press("End");
    await pane.locator(".form-list .item-name").getByText(`（第${forms}期）`).waitFor();
    await pane.locator("#tab-findings").click();
    await pane.getByRole("radio", { name: "整个工作簿" }).check();
    const cards = pane.locator(".findings [role=listitem]");
    await cards.first().waitFor();
    const all = Number(await cards.first().getAttribute("aria-setsize"));
    expect(all).toBeGreaterThan(forms);
    expect(await cards.count()).toBeLessThan(all / 2);
    expect(workbench.complaints).toEqual([]);
  });
});
