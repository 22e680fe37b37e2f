import type { Frame, Page } from "playwright-core";
import type { Workbench } from "../../packages/workbench/tests/open-workbench";
import { openPane } from "./open-pane";
import { expectSheet, expectValue, valuesOf } from "./workbench-page";

// A page with a whole spreadsheet, on a machine that may have other work.
jest.setTimeout(120_000);

/** Which key is pressed after the target: on to the next line, past lines that stay empty, or another line of the 二级. */
const indicators = [
  ["经济成本控制", "≤25万元", "Enter", "Enter", "Enter"],
  ["活动场次", "≥120场", "Shift+Enter"],
  ["培训人次", "≥300人次", "Enter"],
  ["验收合格率", "≥98%", "Enter"],
  ["活动按期完成率", "≥95%", "Enter", "Enter"],
  ["居民知晓率", "≥85%", "Enter", "Enter"],
  ["长效机制健全性", "健全", "Enter"],
  ["参加居民满意度", "≥90%", "Enter"],
] as const;

describe("a blank form is filled in by the keyboard alone, in a real browser", () => {
  let workbench: Workbench;
  let page: Page;
  let pane: Frame;
  let presses = 0;

  beforeAll(async () => {
    ({ workbench, page, pane } = await openPane());
    await page.click("[data-control='targets.insert']");
    await page.click("[data-control='targets.insert.shanghai2026']");
    await expectSheet(page, "申报表");
    await pane.getByRole("tab", { name: "表单" }).click();
    await pane.locator(".empty-line").first().waitFor();
  }, 120_000);

  afterAll(async () => {
    await workbench.close();
  });

  const press = async (key: string): Promise<void> => {
    presses++;
    await page.keyboard.press(key);
  };

  test("eight indicators take at most 20 key presses beyond their texts", async () => {
    await pane.getByLabel("三级指标，经济成本指标第 1 行").focus();
    for (const [name, target, ...keys] of indicators) {
      await page.keyboard.type(name);
      await press("Enter");
      await page.keyboard.type(target);
      for (const key of keys) await press(key);
    }
    expect(presses).toBeLessThanOrEqual(20);
    for (const [name, target] of indicators) {
      await expectValue(page, name);
      await expectValue(page, target);
    }
    await pane.waitForFunction((count) => document.querySelectorAll("li.indicator").length === count, 8);
  });

  test("they stand in the form's printed rows and order, and the lines that were passed are still there", async () => {
    const values = await valuesOf(page);
    const names = indicators.map(([name]) => name);
    expect(values.filter((value) => (names as readonly string[]).includes(value))).toEqual(names);
    const waiting = await pane
      .locator(".empty-line textarea")
      .evaluateAll((all) =>
        all.filter((one) => one.ariaLabel?.startsWith("三级指标")).map(({ ariaLabel }) => ariaLabel),
      );
    expect(waiting).toEqual([
      "三级指标，社会成本指标第 1 行",
      "三级指标，生态环境成本指标第 1 行",
      "三级指标，经济效益指标第 1 行",
      "三级指标，生态效益指标第 1 行",
    ]);
  });

  test("nothing was asked of any other server, and no page complained", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
