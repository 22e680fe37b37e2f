import type { Frame, Page } from "playwright-core";
import { writeWorkbook } from "../../src/files/write-workbook";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { openWith } from "../e2e/workbench-page";
import { startChromium } from "../../packages/excel-stand-in/tests/browser/chromium";
import { givenWorkbench } from "./given-workbench";
import { makeProjects } from "./make-projects";

const forms = 500;

/** A step of the walk, and what is to be seen when it is done. */
type Step = readonly [name: string, walk: (pane: Frame, page: Page) => Promise<unknown>];

const press = (pane: Frame, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();

const steps: readonly Step[] = [
  ["all forms read", (pane) => pane.getByText(`共 ${forms} 张`).first().waitFor()],
  [
    "search: one project found",
    async (pane) => {
      await pane.getByRole("searchbox").fill("第250期");
      await pane.getByText("找到 1 张").waitFor();
      await pane.getByRole("searchbox").fill("");
    },
  ],
  [
    "list: to its end",
    async (pane) => {
      await pane.locator(".form-list button").first().focus();
      await pane.locator(".form-list button").first().press("End");
      await pane.locator(".form-list .item-name").getByText(`（第${forms}期）`).waitFor();
    },
  ],
  [
    "findings of the workbook listed",
    async (pane) => {
      await pane.locator("#tab-findings").click();
      await pane.getByRole("radio", { name: "整个工作簿" }).check();
      await pane.locator(".findings [role=listitem]").first().waitFor();
    },
  ],
  [
    "all checked, their cells marked",
    async (pane) => {
      await pane.getByRole("button", { name: "更多操作" }).click();
      await pane.getByRole("menuitem", { name: "检查全部" }).click();
      await pane.locator(".progress").waitFor();
      await pane.locator(".progress").waitFor({ state: "detached" });
    },
  ],
  [
    "roll-up made",
    async (pane) => {
      await pane.locator("#tab-overview").click();
      await press(pane, "生成汇总表");
      await pane.getByText(/^汇总完成/).waitFor();
    },
  ],
  [
    "roll-up refreshed",
    async (pane) => {
      await pane.locator(".message button").last().click();
      await press(pane, "生成汇总表");
      await pane.getByText(/^汇总完成/).waitFor();
    },
  ],
  [
    "report made",
    async (pane) => {
      await press(pane, "生成检查报告");
      await pane.getByText(/^检查报告在工作表/).waitFor();
    },
  ],
  [
    "report refreshed",
    async (pane) => {
      await pane.locator(".message button").last().click();
      await press(pane, "生成检查报告");
      await pane.getByText(/^检查报告在工作表/).waitFor();
    },
  ],
  [
    "roll-up cancelled, after it was shown to be slow",
    async (pane) => {
      await press(pane, "生成汇总表");
      await pane.getByRole("button", { name: "停止" }).dispatchEvent("click");
      await pane.getByRole("button", { name: "停止" }).waitFor({ state: "detached" });
    },
  ],
];

/** A workbook of 500 forms walked through in the workbench, in a real browser: how long the user waits for each step. */
async function main(): Promise<void> {
  const { address, interrupt } = await givenWorkbench();
  const browser = await startChromium();
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const plans = makeProjects(forms).map((project, index) =>
    planSheet(project, layouts[index % 2 ? "shanghai-2023" : "shanghai-2026"]),
  );
  const bytes = await writeWorkbook(plans);
  const tell = (name: string, since: number): void => {
    process.stdout.write(`  ${(performance.now() - since).toFixed(0).padStart(6)} ms  ${name}\n`);
  };
  process.stdout.write(`A workbook of ${forms} forms, walked through in the workbench:\n`);
  const opening = performance.now();
  const pane = await openWith(page, address, bytes);
  tell("pane usable, from the page's address on", opening);
  for (const [name, walk] of steps) {
    const start = performance.now();
    await walk(pane, page);
    tell(name, start);
  }
  await browser.close();
  await interrupt();
}

void main();
