import type { Frame, Page } from "playwright-core";
import { complaints, paint, tooLarge, widen } from "./look-at-pane";
import { states, type Step } from "./states-on-the-way";
import { paneOf } from "./workbench-page";

/**
 * What is seen only on the way, as narrow as the pane can be, in forced colours and by turns in light and dark ones: axe
 * finds nothing, and nothing is cut off.
 */
export function paneStates(desk: () => Page): void {
  describe("what is seen on the way", () => {
    let page: Page;
    let frame: Frame;

    beforeAll(async () => {
      page = desk();
      frame = await paneOf(page);
      await widen(page, 320);
    });

    afterAll(async () => {
      await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
    });

    async function take(steps: readonly Step[]): Promise<void> {
      for (const [action, selector, text = ""] of steps) {
        const element = frame.locator(selector).first();
        if (action === "click") await element.click();
        else if (action === "fill") await element.fill(text);
        else if (action === "choose") await element.selectOption(text);
        else if (action === "press") await element.press(text);
        else await element.waitFor(action === "gone" ? { state: "detached" } : {});
      }
    }

    async function expectGoodLooks(at: number): Promise<void> {
      for (const colour of [at % 2 === 0 ? "light" : "dark", "forced"] as const) {
        await paint(page, frame, colour);
        const found = { tooLarge: await tooLarge(frame), complaints: await complaints(frame) };
        expect({ colour, ...found }).toEqual({ colour, tooLarge: [], complaints: [] });
      }
    }

    test.each(states)("$name", async (state) => {
      const { view, reach, leave = [] } = state;
      // By another view, so that nothing is open there any more.
      await frame.locator(view === "settings" ? "#tab-overview" : "#tab-settings").click();
      await frame.locator(`#tab-${view}`).click();
      await frame.waitForSelector(".loading", { state: "detached" });
      await take(reach);
      await expectGoodLooks(states.indexOf(state));
      await take(leave);
    });

    test("that something waits for a cell that is being edited", async () => {
      const canvas = await page.locator("[id^=univer-sheet-main-canvas]").boundingBox();
      await page.mouse.dblclick((canvas?.x ?? 0) + 60, (canvas?.y ?? 0) + 30);
      await page.waitForFunction(() => (window as unknown as EditingWindow).workbench.host.editing);
      // Without the mouse, which would end the editing.
      await frame.locator(".commands button").first().dispatchEvent("click");
      await frame.locator(".progress button").waitFor();
      await expectGoodLooks(0);
      await page.keyboard.press("Escape");
      await frame.locator(".progress").waitFor({ state: "detached" });
    });

    test("the first sentence in an empty workbook", async () => {
      page.once("dialog", (dialog) => void dialog.accept());
      await page.getByRole("button", { name: "新建" }).click();
      await page.click("[data-control='targets.open-pane']");
      frame = await paneOf(page);
      await frame.locator(".empty .choices").waitFor();
      await expectGoodLooks(1);
    });
  });
}

interface EditingWindow {
  readonly workbench: { readonly host: { readonly editing: boolean } };
}
