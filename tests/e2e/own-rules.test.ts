import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import type { Workbench } from "../../packages/workbench/tests/open-workbench";
import { openPane } from "./open-pane";
import { openAnew } from "./workbench-page";

// A page with a whole spreadsheet, on a machine that may have other work.
jest.setTimeout(60_000);

const missing = "“市民满意度”没有填写年度指标值。";

describe("the office's own rules in the workbench, in a real browser", () => {
  let workbench: Workbench;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    ({ workbench, page, pane } = await openPane());
    // Else what is empty in a form that is being filled in is no finding yet.
    await page.click("[data-control='targets.check-sheet']");
    await pane.locator(".findings .finding").first().waitFor();
  }, 120_000);

  afterAll(async () => {
    await workbench.close();
  });

  const openSettings = async (): Promise<void> => {
    await pane.locator("#tab-settings").click();
    await pane.getByText(/^逐条设置/).waitFor();
  };
  const rule = (name: string) => pane.getByRole("combobox", { name, exact: true });
  /** The findings of the active sheet, as the list shows them. */
  const expectFinding = async (text: string, count: number): Promise<void> => {
    await pane.locator("#tab-findings").click();
    await pane.waitForFunction(
      ([wanted, number]) =>
        [...document.querySelectorAll(".findings .finding")].filter(({ textContent }) =>
          textContent.includes(wanted),
        ).length === number,
      [text, count] as const,
    );
  };
  const importRules = async (name: string, text: string): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      pane.getByRole("button", { name: "导入规则文件" }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  };

  test("a rule has a page made of the code; turned off, it finds nothing any more", async () => {
    await expectFinding(missing, 1);
    await openSettings();
    await pane.getByText(/^逐条设置/).click();
    await pane.getByLabel("查找规则").fill("缺少指标值");
    await pane.locator(".rules summary").first().click();
    await pane.locator(".rule-text").getByText("没有填写年度指标值").first().waitFor();
    await pane.locator(".rule-text").getByText("预算管理一体化系统录入校验").waitFor();
    await rule("缺少指标值").selectOption("不检查");
    await expectFinding(missing, 0);
  });

  test("a limit of the workbook's holds before the user's", async () => {
    await openSettings();
    await pane.getByLabel("年度总目标最少字数").fill("400");
    await page.keyboard.press("Enter");
    await expectFinding("年度总目标", 1);
    await openSettings();
    await pane.getByLabel("改动保存到").selectOption("本工作簿");
    await pane.getByLabel("年度总目标最少字数").fill("10");
    await page.keyboard.press("Enter");
    await pane.getByText("本工作簿自带 1 项规定，现正按它检查。").waitFor();
    await expectFinding("年度总目标", 0);
  });

  test("exported, spoilt and mended, the file is refused with the line and then taken", async () => {
    await openSettings();
    await pane.getByLabel("改动保存到").selectOption("本机");
    await pane.getByRole("button", { name: "导出规则文件" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "保存为文件" }).click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    expect(download.suggestedFilename()).toBe("检查规则.json");
    await pane.getByRole("button", { name: "恢复默认规则" }).click();
    await expectFinding(missing, 1);
    await openSettings();
    const line = text.split("\n").findIndex((own) => own.includes("target-missing")) + 1;
    await importRules("检查规则.json", text.replace('"off"', '"停"'));
    const refusal = pane.getByRole("alert").filter({ hasText: "“检查规则.json”没有导入，规则没有变：" });
    expect(await refusal.textContent()).toContain(`第 ${line} 行`);
    await importRules("检查规则.json", text);
    await pane.getByText("已从“检查规则.json”导入 2 项规定。").waitFor();
    await refusal.waitFor({ state: "detached" });
    await expectFinding(missing, 0);
  });

  test("what is kept on the computer is there again when the page is opened anew", async () => {
    pane = await openAnew(page);
    await page.click("[data-control='targets.check-sheet']");
    await pane.getByRole("radio", { name: /^全部/ }).waitFor();
    await expectFinding(missing, 0);
    expect(workbench.complaints).toEqual([]);
  });
});
