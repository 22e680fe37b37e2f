import type { Page } from "playwright-core";
import { inBook } from "./workbench-page";

/** A part of a page, in its pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The grid's own row numbers and column letters, in pixels. */
const rowNumbers = 46;
const columnLetters = 20;

/** Where the form of the active sheet stands on the workbench's page: from A1 as far as its cells are merged, with its frame. */
export async function formOnPage(page: Page): Promise<Clip> {
  const grid = await page.locator("[id^=univer-sheet-main-canvas]").first().boundingBox();
  if (!grid) throw new Error("The grid is not drawn.");
  const { width, height } = await inBook(page, ({ activeSheet, engine }) => {
    const pixelsPerPoint = 4 / 3;
    const merges = engine.merges(activeSheet);
    const sum = (axis: "rows" | "columns", last: number) =>
      Array.from(
        { length: last + 1 },
        (_, index) => engine.line(activeSheet, axis, index).size ?? engine.defaultSize(activeSheet, axis),
      ).reduce((total, size) => total + Math.round(size * pixelsPerPoint), 0);
    return {
      width: sum("columns", Math.max(...merges.map(({ right }) => right))),
      height: sum("rows", Math.max(...merges.map(({ bottom }) => bottom))),
    };
  });
  return { x: grid.x + rowNumbers, y: grid.y + columnLetters, width: width + 1, height: height + 1 };
}
