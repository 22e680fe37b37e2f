import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** The colours in which the pane is looked at, and the theme that it takes in each. */
export const colours = {
  light: { colorScheme: "light", forcedColors: "none", theme: "light" },
  dark: { colorScheme: "dark", forcedColors: "none", theme: "dark" },
  forced: { colorScheme: "dark", forcedColors: "active", theme: "contrast" },
} as const;
export type Colour = keyof typeof colours;

/** Puts the pane into colours, and waits until all is drawn in them. */
export async function paint(page: Page, frame: Frame, colour: Colour): Promise<void> {
  const { theme, ...media } = colours[colour];
  // Without motion, so that no colour is judged half-way to another.
  await page.emulateMedia({ ...media, reducedMotion: "reduce" });
  await frame.waitForFunction((wanted) => document.documentElement.dataset["theme"] === wanted, theme);
  await frame.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map(({ finished }) => finished));
    await new Promise(requestAnimationFrame);
  });
}

/** What axe finds, each in a line. What keeps the focus within Fluent's menus stands there for nobody to see or hear. */
export async function complaints(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(
      { exclude: ["[data-tabster-dummy]"] },
      { resultTypes: ["violations"], rules: { region: { enabled: !document.querySelector("[role=menu]") } } },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

/** What is larger than its place, so that the pane would have to be scrolled sideways, or could be scrolled out of sight. */
export function tooLarge(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const wide = [document.documentElement, ...document.querySelectorAll(".view, .header, .tabs")]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ className, tagName }) => `${tagName} ${className} is too wide`);
    return scrollHeight > clientHeight ? [...wide, "the page is too high"] : wide;
  });
}

/** Gives the pane a width in pixels. */
export async function widen(page: Page, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    document.body.style.setProperty("--pane", `${pixels}px`);
  }, width);
}
