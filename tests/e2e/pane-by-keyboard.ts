import type { Frame, Page } from "playwright-core";
import { widen } from "./look-at-pane";
import { expectSheet, expectValue, paneOf, valuesOf } from "./workbench-page";

const museum = "文化馆美术馆市级惠民开放运转资金";

/** The same in a wide pane in English, by the keyboard alone: no test touches the mouse, or puts the focus anywhere. */
export function paneByKeyboard(desk: () => Page): void {
  describe("in the pane, by the keyboard alone", () => {
    let page: Page;
    let frame: Frame;
    let untouched: string[];
    const press = (...keys: readonly string[]): Promise<void> =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    const type = (text: string): Promise<void> => page.keyboard.type(text);

    /** Goes on with Tab, or back with Shift+Tab, to the first element that the selector fits. */
    async function tabTo(selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
      const begun = await focused();
      for (let presses = 0; presses < 150; presses++) {
        await page.keyboard.press(key);
        if (await frame.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      throw new Error(`Tab does not lead to ${selector} from ${begun}; now at ${await focused()}`);
    }

    /** What has the focus, as its name or text; empty where nothing has. */
    const focused = (): Promise<string> =>
      frame.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return "";
        return element.getAttribute("aria-label") ?? (element.id || element.textContent.trim());
      });

    /** Goes to the row of tabs, which stands below the buttons at the top and above all else. */
    async function goToTabs(): Promise<void> {
      const isAbove = await frame.evaluate(() => document.activeElement?.closest(".header") !== null);
      await tabTo("[role=tab]", isAbove ? "Tab" : "Shift+Tab");
    }

    async function goToView(view: string): Promise<void> {
      await goToTabs();
      await press("Home");
      while (!(await frame.evaluate((wanted) => document.activeElement?.id === `tab-${wanted}`, view)))
        await press("ArrowRight");
      await frame.waitForSelector(".loading", { state: "detached" });
    }

    async function expectDone(change: string): Promise<void> {
      await frame.waitForSelector(`button[aria-label="Undo: ${change}"]`);
      expect(await focused()).not.toBe("");
    }

    /** Takes back the last change by the button that has the focus, and keeps it. */
    async function takeBack(change: string, before: readonly string[]): Promise<void> {
      await press("Enter");
      await frame.locator(".message").getByText(`Undone: ${change}.`).waitFor();
      expect(await focused()).toMatch(/^Undo/);
      expect(await valuesOf(page)).toEqual(before);
    }

    async function expectUndo(change: string): Promise<void> {
      await expectDone(change);
      await tabTo(`button[aria-label="Undo: ${change}"]`, "Shift+Tab");
      await takeBack(change, untouched);
    }

    /** Chooses another language, the first of the settings. */
    async function speak(overview: string, ...keys: readonly string[]): Promise<string | null> {
      await goToTabs();
      await tabTo("#tab-settings", "Shift+Tab");
      await press("Enter");
      await tabTo("select");
      await press(...keys);
      await frame.getByRole("tab", { name: overview }).waitFor();
      return frame.locator("html").getAttribute("lang");
    }

    beforeAll(async () => {
      page = desk();
      frame = await paneOf(page);
      await widen(page, 600);
    });

    test("F6 leads from the sheet to the ribbon, into the pane, and back into the sheet", async () => {
      const regions: string[] = [];
      for (let presses = 0; presses < 4; presses++) {
        await press("F6");
        regions.push(
          await page.evaluate(
            () => document.activeElement?.closest(".ribbon, .grid, aside.pane")?.className ?? "nowhere",
          ),
        );
      }
      expect([...regions].sort()).toEqual(["grid", "pane", "ribbon", regions[0]].sort());
      expect(regions[3]).toBe(regions[0]);
      while (!(await frame.evaluate(() => document.hasFocus()))) await press("F6");
    });

    test("the settings are reached, and the pane speaks English at once", async () => {
      expect(await speak("Overview", "ArrowDown", "ArrowDown")).toBe("en-US");
    });

    test("a form is found by the pinyin of its name, and Enter goes to its sheet", async () => {
      await goToView("overview");
      await frame.locator(".form-list button").first().waitFor();
      await tabTo("input[type=search]");
      await type("whgmsg");
      await frame.getByText("1 of 14 forms").waitFor();
      await tabTo(".form-list button");
      await press("Enter");
      await expectSheet(page, museum);
      untouched = await valuesOf(page);
    });

    test("a field is written with Enter, and undone", async () => {
      await goToView("form");
      await tabTo("[id='field-unit']");
      await press("Control+a");
      await type("示例市文物局");
      await press("Enter");
      await expectValue(page, "示例市文物局");
      await expectUndo("change of implementing unit (实施单位)");
    });

    test("a category is chosen from its list with the arrow keys", async () => {
      await goToView("form");
      await tabTo("[id='field-category']");
      await press("ArrowDown", "ArrowDown", "ArrowDown", "Enter");
      await frame.waitForSelector("button[aria-label='Undo: change of project category (项目类别)']");
      expect(await valuesOf(page)).not.toEqual(untouched);
      await expectUndo("change of project category (项目类别)");
    });

    test("the form is converted to 元 and back", async () => {
      await goToView("form");
      await tabTo("[id='field-funding.currency']");
      await press("ArrowDown");
      await tabTo(".currency-change button");
      await press("Enter");
      await expectValue(page, "200000");
      await expectUndo("conversion to 元");
    });

    describe("indicators", () => {
      /** What was done, and what stood on the sheet before: the way back over the whole form is gone once. */
      const changes: { readonly change: string; readonly before: readonly string[] }[] = [];

      async function expectChange(name: string, work: () => Promise<void>): Promise<void> {
        changes.push({ change: name, before: await valuesOf(page) });
        await work();
        await expectDone(name);
        expect(await valuesOf(page)).not.toEqual(changes.at(-1)?.before);
      }

      /** Goes to an element of the form that may stand before or behind what has the focus. */
      async function goTo(selector: string): Promise<void> {
        const isBehind = await frame.evaluate((wanted) => {
          const element = document.querySelector(wanted);
          const from = document.activeElement;
          return element && from && from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
        }, selector);
        await tabTo(selector, isBehind ? "Tab" : "Shift+Tab");
      }

      test("a target is made of its parts", async () => {
        await goToView("form");
        await tabTo("button[aria-label='Levels, note and target editor of “文化馆业务考评任务完成率”']");
        await expectChange("change of target (年度指标值)", async () => {
          await press("Enter");
          await tabTo(".target-editor select");
          await press("Home", "ArrowDown");
          await tabTo(".target-editor input");
          await press("Control+a");
          await type("97");
          await tabTo(".target-editor .buttons button");
          await press("Enter");
          await expectValue(page, "97");
        });
      });

      test("one moves with Alt+↓", async () => {
        await goTo("[id='field-indicators.annual.0.name']");
        await expectChange("moved indicator", async () => {
          await press("Alt+ArrowDown");
          await frame.waitForFunction(() => document.activeElement?.id === "field-indicators.annual.1.name");
        });
      });

      test("one is added with Enter", async () => {
        await goTo("button[aria-label^='Another line for']");
        await expectChange("added indicator", async () => {
          await press("Enter");
          await frame.waitForSelector(".empty-line");
          await type("键盘添加的指标");
          await press("Enter", "Enter");
          await expectValue(page, "键盘添加的指标");
        });
      });

      test("one is removed by its button", async () => {
        await goTo("button[aria-label='Remove “文化馆业务考评任务完成率”']");
        await expectChange("removed indicator “文化馆业务考评任务完成率”", () => press("Enter"));
      });

      test("all that is undone one by one, and the focus stays on the button", async () => {
        await tabTo("button[aria-label^='Undo: ']", "Shift+Tab");
        for (const { change: name, before } of changes.reverse()) await takeBack(name, before);
        expect(await valuesOf(page)).toEqual(untouched);
      });
    });

    const cards = (): Promise<number> => frame.locator(".findings [role=listitem]").count();

    test("F8 goes through the findings, and Tab on to what can be done about each", async () => {
      await goToView("findings");
      await frame.locator(".findings [role=listitem]").first().waitFor();
      await press("F8", "F8", "Shift+F8");
      await frame.getByText(/^1 \/ \d+$/).waitFor();
      await frame.waitForFunction(() => document.activeElement?.matches("[aria-current] .go"));
      await press("Tab");
      expect(await frame.evaluate(() => document.activeElement?.matches("[aria-current] button"))).toBe(true);
    });

    test("all safe fixes are made after a look, and the focus stays in the list", async () => {
      await tabTo(".fix-all button", "Shift+Tab");
      await press("Enter");
      await tabTo(".preview .remedies button");
      await press("Enter");
      await expectValue(page, "=99%");
      await frame.waitForSelector("button[aria-label='Undo: 3 suggested changes']");
      expect(await frame.evaluate(() => document.activeElement?.closest(".findings-view") !== null)).toBe(
        true,
      );
      await expectUndo("3 suggested changes");
    });

    test("one fix is made, and the next finding has the focus", async () => {
      await tabTo(".finding .remedies [aria-expanded]:not(.plain)");
      const next = await frame.evaluate(
        () =>
          document.activeElement?.closest("[role=listitem]")?.nextElementSibling?.querySelector(".go")
            ?.textContent,
      );
      await press("Enter");
      await tabTo(".preview .remedies button");
      await press("Enter");
      await frame.waitForSelector("button[aria-label='Undo: 1 suggested change']");
      await frame.waitForFunction((text) => document.activeElement?.textContent === text, next);
      await expectUndo("1 suggested change");
    });

    test("findings are waived to the last one and taken back, and the focus is never lost", async () => {
      await goToView("findings");
      await frame.locator(".findings [role=listitem]").first().waitFor();
      const all = await cards();
      for (let waived = 1; waived <= all; waived++) {
        await tabTo(".finding .remedies [aria-expanded].plain");
        await press("Enter");
        await type("上级文件如此规定");
        await press("Enter");
        await frame.getByText(`Left as is (${waived})`).waitFor();
        await frame.waitForFunction(
          (wanted) => document.querySelectorAll("[role=listitem]").length === wanted,
          all - waived,
        );
        expect(await frame.evaluate(() => document.activeElement?.matches(".go, summary"))).toBe(true);
        // The next one is searched from the top of the list, wherever the focus went.
        await tabTo(".stepper button, .filters input", "Shift+Tab");
      }
      await tabTo("summary");
      await press("Enter");
      for (let left = all - 1; left >= 0; left--) {
        await tabTo(".apart .remedies button");
        await press("Enter");
        await frame.waitForFunction(
          (wanted) =>
            document.querySelectorAll(".findings-view > [role=list] [role=listitem]").length === wanted,
          all - left,
        );
        expect(await frame.evaluate(() => document.activeElement?.matches(".go"))).toBe(true);
      }
    });

    test("the filter answers to the arrow keys", async () => {
      await goToView("findings");
      const all = await cards();
      await tabTo("input[name='Show only']");
      await press("ArrowRight");
      expect(await cards()).toBeLessThan(all);
      await press("ArrowLeft");
      expect(await cards()).toBe(all);
    });

    test("the settings are reached again, and the pane speaks Chinese", async () => {
      expect(await speak("总览", "ArrowUp", "ArrowUp")).toBe("zh-CN");
    });
  });
}
