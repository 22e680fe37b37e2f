import type { Frame, Page } from "playwright-core";
import { languages } from "../../src/core/language/language";
import { colours, complaints, paint, tooLarge, widen, type Colour } from "./look-at-pane";
import { paneOf } from "./workbench-page";

const views = ["overview", "form", "findings", "import", "settings"] as const;
const widths = [320, 400, 600] as const;
const names = Object.keys(colours) as Colour[];

/** Every view in both languages, in every width and colour: axe finds nothing, and nothing is cut off. */
export function paneLooks(desk: () => Page): void {
  describe("the pane's looks", () => {
    let page: Page;
    let frame: Frame;

    beforeAll(async () => {
      page = desk();
      frame = await paneOf(page);
    });

    afterAll(async () => {
      await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
      await frame.locator("#tab-settings").click();
      await frame.locator("select").first().selectOption("auto");
    });

    describe.each(languages)("in %s", (language) => {
      test.each(views)("%s", async (view) => {
        await frame.locator("#tab-settings").click();
        await frame.locator("select").first().selectOption(language);
        await frame.locator(`#tab-${view}`).click();
        await frame.waitForSelector(`html[lang="${language}"] [role=tabpanel][aria-labelledby=tab-${view}]`);
        await frame.waitForSelector(".loading", { state: "detached" });
        // Every width in another colour, and every view and language in another order.
        const shift = views.indexOf(view) + languages.indexOf(language);
        for (const [at, width] of widths.entries()) {
          const colour = names[(at + shift) % names.length] ?? "light";
          await widen(page, width);
          await paint(page, frame, colour);
          const found = { tooLarge: await tooLarge(frame), complaints: await complaints(frame) };
          expect({ width, colour, ...found }).toEqual({ width, colour, tooLarge: [], complaints: [] });
        }
      });
    });
  });
}
