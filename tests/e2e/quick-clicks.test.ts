import type { Frame, Page } from "playwright-core";
import type { Workbench } from "../../packages/workbench/tests/open-workbench";
import { openPane } from "./open-pane";
import { expectValue, valuesOf } from "./workbench-page";

// A page with a whole spreadsheet, on a machine that may have other work.
jest.setTimeout(120_000);

describe("clicks that come quicker than Excel answers, in a real browser", () => {
  let workbench: Workbench;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    ({ workbench, page, pane } = await openPane());
    await pane.getByRole("tab", { name: "表单" }).click();
    await pane.locator("li.indicator").first().waitFor();
  }, 120_000);

  afterAll(async () => {
    await workbench.close();
  });

  /** The indicators that the pane shows, by their names. */
  const names = (): Promise<string[]> =>
    pane.locator("li.indicator").evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel ?? ""));

  /** Clicks on buttons, by their labels, one right behind the other: Excel answers none of them before the last. */
  const clickAtOnce = (...labels: string[]): Promise<void> =>
    pane.evaluate((wanted) => {
      const buttons = wanted.map((label) => document.querySelector<HTMLElement>(`[aria-label^="${label}"]`));
      for (const button of buttons) {
        if (!button) throw new Error(`One of ${wanted.join()} is not there`);
        button.click();
      }
    }, labels);

  const expectCount = (count: number): Promise<unknown> =>
    pane.waitForFunction(
      (wanted) =>
        document.querySelectorAll("li.indicator").length === wanted &&
        !document.querySelector("[aria-busy=true]"),
      count,
    );

  test("删除 on two indicators: both go and no third one, and two presses on 撤消 bring both back", async () => {
    const before = await names();
    const whole = await valuesOf(page);
    const [, one = "", other = ""] = before;
    await clickAtOnce(`删除“${one}”`, `删除“${other}”`);
    await expectCount(before.length - 2);
    expect(await names()).toEqual(before.filter((name) => name !== one && name !== other));
    await clickAtOnce("撤消", "撤消");
    await expectCount(before.length);
    expect(await names()).toEqual(before);
    expect(await valuesOf(page)).toEqual(whole);
  });

  test("删除 pressed twice is one deletion", async () => {
    const before = await names();
    const [, one = ""] = before;
    await clickAtOnce(`删除“${one}”`, `删除“${one}”`);
    await expectCount(before.length - 1);
    expect(await names()).toEqual(before.filter((name) => name !== one));
    await clickAtOnce("撤消");
    await expectCount(before.length);
    expect(await names()).toEqual(before);
  });

  test("a name that is typed while the indicator above it is being deleted is the name of its own row", async () => {
    const before = await names();
    const [, gone = "", edited = "", next = ""] = before;
    const field = pane.locator("li.indicator").nth(2).locator("textarea").first();
    await field.fill("当场改过的指标名称");
    await pane.evaluate((label) => {
      document.querySelector<HTMLElement>(`[aria-label^="${label}"]`)?.click();
      (document.activeElement as HTMLElement | null)?.blur();
    }, `删除“${gone}”`);
    await expectValue(page, "当场改过的指标名称");
    await expectValue(page, gone, false);
    await expectCount(before.length - 1);
    expect(await names()).toEqual(
      before.filter((name) => name !== gone).map((name) => (name === edited ? "当场改过的指标名称" : name)),
    );
    await expectValue(page, next);
    await clickAtOnce("撤消", "撤消");
    await expectCount(before.length);
    expect(await names()).toEqual(before);
  });

  test("no page complained", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
