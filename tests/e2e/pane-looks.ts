import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { languages } from "../../src/language/language";
import { paneOf } from "./workbench-page";

const views = ["overview", "form", "findings", "import", "settings"] as const;
const widths = [320, 400, 600] as const;
const colours = {
  light: { colorScheme: "light", forcedColors: "none", theme: "light" },
  dark: { colorScheme: "dark", forcedColors: "none", theme: "dark" },
  forced: { colorScheme: "dark", forcedColors: "active", theme: "contrast" },
} as const;

/** Every view in every width, language and colour scheme: axe finds nothing serious, and nothing is cut off. */
export function paneLooks(desk: () => Page): void {
  describe("the pane's looks", () => {
    let page: Page;
    let frame: Frame;

    beforeAll(async () => {
      page = desk();
      frame = await paneOf(page);
      await frame.evaluate(axe.source);
    });

    afterAll(async () => {
      await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
    });

    async function speak(language: string): Promise<void> {
      await frame.locator("#tab-settings").click();
      await frame.locator("select").first().selectOption(language);
    }

    /** What axe finds, each in a line. */
    const complaints = (): Promise<string[]> =>
      frame.evaluate(async () => {
        const { axe: inPage } = window as unknown as { axe: typeof axe };
        const { violations } = await inPage.run(document, { resultTypes: ["violations"] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      });

    /** What is wider than the pane, so that the pane would have to be scrolled sideways. */
    const tooWide = (): Promise<string[]> =>
      frame.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll(".view, .header, .tabs")]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ className }) => className),
      );

    describe.each(languages)("in %s", (language) => {
      test.each(views)("%s", async (view) => {
        await speak(language);
        await frame.locator(`#tab-${view}`).click();
        await frame.waitForSelector(".loading", { state: "detached" });
        for (const width of widths) {
          await page.evaluate((pixels) => {
            document.body.style.setProperty("--pane", `${pixels}px`);
          }, width);
          expect({ width, tooWide: await tooWide() }).toEqual({ width, tooWide: [] });
          for (const [name, { theme, ...media }] of Object.entries(colours)) {
            // Without motion, so that no colour is judged half-way to another.
            await page.emulateMedia({ ...media, reducedMotion: "reduce" });
            await frame.waitForFunction(
              (wanted) => document.documentElement.dataset["theme"] === wanted,
              theme,
            );
            await frame.evaluate(async () => {
              await Promise.all(document.getAnimations().map(({ finished }) => finished));
              await new Promise(requestAnimationFrame);
            });
            expect({ name, width, found: await complaints() }).toEqual({ name, width, found: [] });
          }
        }
      });
    });
  });
}
