import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { writeWorkbook } from "../../src/files/write-workbook";
import { planCopy } from "../../src/core/import/copied-sheet";
import { readFormFile } from "../helpers/form-files";
import type { Workbench } from "../../packages/workbench/tests/open-workbench";
import { openPane } from "./open-pane";
import { printedPage } from "../helpers/printed-page";
import { keepPicture, putTogether } from "./pictures";
import { formOnPage } from "./form-on-page";
import { expectCell, expectSheet, expectValue } from "./workbench-page";

// A page with a whole spreadsheet, on a machine that may have other work.
jest.setTimeout(60_000);

const docs = join(__dirname, "../../docs");

/** Does what docs/zh-CN/user-manual.md tells its reader to do, step by step, and takes the pictures of it. */
describe("the user manual, followed in a real browser", () => {
  let workbench: Workbench;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    ({ workbench, page, pane } = await openPane());
    await page.setViewportSize({ width: 1366, height: 860 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.click("[data-control='targets.check-sheet']");
    await pane.locator(".findings [role=listitem]").first().waitFor();
  }, 120_000);

  afterAll(async () => {
    await workbench.close();
  });

  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const tab = async (name: string): Promise<void> => {
    await pane.getByRole("tab", { name }).click();
    await pane.locator(".loading").waitFor({ state: "detached" });
  };

  /** What was done last is drawn, and nothing is pointed at. */
  const drawn = async (): Promise<void> => {
    await page.mouse.move(300, 850);
    await pane.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await Promise.all([page, pane].map((part) => part.waitForFunction(isAtRest)));
  };
  const photographPage = async (name: string): Promise<void> => {
    await drawn();
    await keepPicture(name, await page.screenshot());
  };
  const photographPane = async (): Promise<Uint8Array> => {
    await drawn();
    return page.locator("aside iframe").screenshot();
  };

  test("检查本表 marks the cells and opens the pane at the findings", async () => {
    await expectSheet(page, "区特保队伍经费");
    await button("依据").click();
    expect(await pane.locator(".findings [role=listitem]").count()).toBeGreaterThan(0);
    await photographPage("workbench.png");
    await keepPicture("findings.png", await photographPane());
  });

  test("the pane shows the forms of the workbook, and the form of the sheet", async () => {
    const pictures: Uint8Array[] = [];
    for (const [name, colorScheme] of [
      ["总览", "light"],
      ["表单", "light"],
      ["检查", "dark"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await tab(name);
      await pane.waitForFunction((theme) => document.documentElement.dataset["theme"] === theme, colorScheme);
      pictures.push(await photographPane());
    }
    await page.emulateMedia({ colorScheme: "light" });
    await keepPicture("pane.png", await putTogether(page, pictures));
    expect(pictures).toHaveLength(3);
  });

  test("插入申报表 offers the layouts; the new form waits for the project's name", async () => {
    await page.click("[data-control='targets.insert']");
    await page.getByRole("menuitem", { name: "2023" }).waitFor();
    await photographPage("insert.png");
    await page.click("[data-control='targets.insert.shanghai2026']");
    await expectSheet(page, "申报表");
    await tab("表单");
    await pane.getByLabel("项目名称", { exact: true }).fill("社区卫生服务中心设备更新");
    await page.keyboard.press("Enter");
    await expectValue(page, "社区卫生服务中心设备更新");
    await photographPage("form.png");
  });

  /** Drops a file onto the pane. */
  const drop = (name: string, bytes: Uint8Array): Promise<void> =>
    pane.evaluate(
      ({ base64, name }) => {
        const dataTransfer = new DataTransfer();
        const file = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        dataTransfer.items.add(new File([file], name));
        const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector(".import-view")?.dispatchEvent(event);
      },
      { base64: Buffer.from(bytes).toString("base64"), name },
    );

  test("a PDF file is shown by its pages and rows", async () => {
    const printer = await page.context().newPage();
    await printer.setContent(printedPage(readFormFile("real/shanghai_2026_a")));
    const printed = await printer.pdf({ format: "A4" });
    await printer.close();
    await tab("导入");
    await drop("柳河路街道公开稿.pdf", printed);
    await button("写入工作簿（1 张）").waitFor();
    await pane.getByText("取自哪些单元格").click();
    const source = pane.getByRole("region", { name: /^来源：.*柳河路街道公开稿/ });
    await source.scrollIntoViewIfNeeded();
    expect(await source.getByRole("rowheader").first().textContent()).toBe("第1页第1行");
    await keepPicture("import-pdf.png", await photographPane());
    await button("重新选择").click();
  });

  test("files are shown before anything is written", async () => {
    await tab("导入");
    await drop("柳河路街道.xlsx", await writeWorkbook([planCopy(readFormFile("real/shanghai_2026_a"))]));
    await button("写入工作簿（1 张）").waitFor();
    await pane.getByText("取自哪些单元格").scrollIntoViewIfNeeded();
    await keepPicture("import.png", await photographPane());
    await button("写入工作簿（1 张）").click();
    await pane.getByText("已写入 1 张申报表").waitFor();
    expect(await button("写成导入报告").count()).toBe(1);
  });

  test("all forms are rolled up, with the distance from the control figure", async () => {
    await tab("总览");
    await button("按部门填写控制数").click();
    await pane.getByLabel("“上海市公安局宝山分局”的控制数，单位万元").fill("20000");
    await page.keyboard.press("Enter");
    await pane.getByText("超出控制数 876.47 万元").waitFor();
    await button("生成汇总表").click();
    await pane.getByText(/^汇总完成/).waitFor();
    await expectSheet(page, "汇总");
    await expectCell(page, 1, 0, "区特保队伍经费");
    await photographPage("roll-up.png");
  });

  test("the office's own rules stand in the settings", async () => {
    await pane.locator(".message").getByRole("button", { name: "关闭" }).click();
    await pane.locator("#tab-settings").click();
    await pane.getByRole("heading", { name: "检查规则与标准" }).scrollIntoViewIfNeeded();
    await pane.getByText(/^逐条设置/).click();
    await keepPicture("rules.png", await photographPane());
    expect(workbench.complaints).toEqual([]);
  });

  test("a filled form becomes a layout, which can be renamed", async () => {
    await tab("总览");
    await pane.locator(".form-list button").first().click();
    await expectSheet(page, "区特保队伍经费");
    await pane.locator("#tab-settings").click();
    await pane.waitForFunction(() =>
      [...document.querySelectorAll("input")].some(({ value }) => value === "区特保队伍经费"),
    );
    await pane.getByLabel("版式名称").fill("分局旧版");
    await button("把当前工作表作为版式").click();
    await pane.getByText(/^已保存版式“分局旧版”/).waitFor();
    await button("把“分局旧版”改名").click();
    await pane.getByLabel("“分局旧版”的新名称").fill("公安分局版式");
    await page.keyboard.press("Enter");
    await pane.getByText("版式“分局旧版”已改名为“公安分局版式”。").waitFor();
    expect(await button("导出“公安分局版式”").getAttribute("aria-expanded")).toBe("false");
    await pane.getByRole("heading", { name: "我的版式" }).scrollIntoViewIfNeeded();
    await keepPicture("own-layouts.png", await photographPane());
  });

  test("built forms look like the official ones", async () => {
    await page.click("[data-control='targets.clear-marks']");
    await pane.getByText("标记已清除").waitFor();
    // Asked for before the grid was drawn; in vain where the machine has no such font.
    const font = await page.evaluate(() =>
      [...document.fonts].filter(({ family }) => family.includes("宋体")).map(({ status }) => status),
    );
    expect(font).toEqual([expect.stringMatching(/^(loaded|error)$/)]);
    await page.setViewportSize({ width: 1366, height: 1500 });
    await tab("总览");
    for (const [project, picture] of [
      ["区特保队伍经费", "built-form-2023.png"],
      ["柳河路-石桥路下穿道工程", "built-form-2026.png"],
    ] as const) {
      await pane.locator(".form-list button").filter({ hasText: project }).first().click();
      await expectSheet(page, project);
      await pane.evaluate(withoutListsAndSelection);
      await drawn();
      const form = await formOnPage(page);
      expect(form.height).toBeGreaterThan(form.width);
      await keepPicture(picture, await page.screenshot({ clip: form }));
    }
  });

  test("every picture of the documents is there, and none is left over", () => {
    const named = ["../README.md", "zh-CN/user-manual.md", "zh-CN/deployment.md"].flatMap((path) =>
      [...readFileSync(join(docs, path), "utf8").matchAll(/screenshots\/([\w-]+\.png)/g)].map(
        ([, name]) => name,
      ),
    );
    expect([...new Set(named)].sort()).toEqual(readdirSync(join(docs, "screenshots")).sort());
  });
});

/** As a form is printed: without the arrows of lists, for which the grid keeps room, and no cell of it selected. Goes to the page as text. */
async function withoutListsAndSelection(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange().dataValidation.clear();
    sheet.getRange("I30").select();
    await context.sync();
  });
}

/** Nothing on the page moves any more. Goes to the page as text. */
function isAtRest(): boolean {
  return document.getAnimations().every(({ playState }) => playState !== "running");
}
