import type { Frame, Page } from "playwright-core";

/** What the tests look at of the workbook behind the page. */
export interface TypedBook {
  readonly activeSheet: string;
  readonly sheets: ReadonlyMap<string, { readonly conditionalFormats: readonly unknown[] }>;
  readonly selection: { readonly areas: readonly { readonly top: number; readonly left: number }[] };
  readonly engine: {
    cell(sheet: string, row: number, column: number): { readonly value: string | number | boolean | null };
    sheets(): readonly { readonly id: string; readonly name: string }[];
    line(sheet: string, axis: "rows" | "columns", index: number): { readonly size?: number | undefined };
    defaultSize(sheet: string, axis: "rows" | "columns"): number;
    merges(sheet: string): readonly { readonly bottom: number; readonly right: number }[];
  };
}

export interface WorkbenchWindow {
  readonly workbench: { readonly book: TypedBook };
}

/** Opens the workbench with a workbook of ours in the place of its sample, and the pane beside it. */
export async function openWith(page: Page, address: string, bytes: Uint8Array): Promise<Frame> {
  await page.route("**/samples/*.xlsx", (route) => route.fulfill({ body: Buffer.from(bytes) }));
  await page.goto(address);
  await page.waitForFunction(() => "workbench" in window);
  await page.waitForSelector("[id^=univer-sheet-main-canvas]");
  return showPane(page);
}

/** Shows the pane beside the workbook; it has read the workbook's forms then. */
export async function showPane(page: Page): Promise<Frame> {
  await page.click("[data-control='targets.open-pane']");
  const frame = await paneOf(page);
  await frame.locator(".form-list button").first().waitFor();
  return frame;
}

/** Opens the page anew, with the pane beside the workbook. */
export async function openAnew(page: Page): Promise<Frame> {
  await page.reload();
  await page.waitForFunction(() => "workbench" in window);
  return showPane(page);
}

/** The add-in's page, once the pane stands in it. */
export async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector("aside iframe");
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("The pane is not there");
  await frame.waitForSelector(".pane");
  return frame;
}

/** What is so in the workbook of the page. */
export function inBook<Result>(page: Page, look: (book: TypedBook) => Result): Promise<Result> {
  return page.evaluate<Result>(`(${look.toString()})(window.workbench.book)`);
}

/** Waits until the selection begins in a cell (0-based). */
export async function expectSelected(page: Page, row: number, column: number): Promise<void> {
  await page.waitForFunction(
    ([atRow, atColumn]) => {
      const [area] = (window as unknown as WorkbenchWindow).workbench.book.selection.areas;
      return area?.top === atRow && area.left === atColumn;
    },
    [row, column] as const,
  );
}

/** Waits until the active sheet has so many marks: findings are shown before the cells are marked. */
export async function expectMarks(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wanted) => {
    const { book } = (window as unknown as WorkbenchWindow).workbench;
    return book.sheets.get(book.activeSheet)?.conditionalFormats.length === wanted;
  }, count);
}

/** Waits until a cell (0-based) of the active sheet holds a text. */
export async function expectCell(page: Page, row: number, column: number, text: string): Promise<void> {
  await page.waitForFunction(
    ([atRow, atColumn, wanted]) => {
      const { book } = (window as unknown as WorkbenchWindow).workbench;
      return book.engine.cell(book.activeSheet, atRow, atColumn).value === wanted;
    },
    [row, column, text] as const,
  );
}

/** The texts and numbers of the active sheet, row by row. */
export async function valuesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { book } = (window as unknown as WorkbenchWindow).workbench;
    const cells = Array.from({ length: 60 * 12 }, (_, at) =>
      String(book.engine.cell(book.activeSheet, Math.floor(at / 12), at % 12).value ?? ""),
    );
    return cells.filter((text) => text !== "");
  });
}

/** Waits until some cell of the active sheet holds a text or number, be it among others, or until none does any more. */
export async function expectValue(page: Page, text: string, isThere = true): Promise<void> {
  await page.waitForFunction(
    ([wanted, there]) => {
      const { book } = (window as unknown as WorkbenchWindow).workbench;
      for (let at = 0; at < 60 * 12; at++)
        if (String(book.engine.cell(book.activeSheet, Math.floor(at / 12), at % 12).value).includes(wanted))
          return there;
      return !there;
    },
    [text, isThere] as const,
  );
}

/** Waits until the sheet of this name is the active one. */
export async function expectSheet(page: Page, name: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const { book } = (window as unknown as WorkbenchWindow).workbench;
    return book.engine.sheets().find(({ id }) => id === book.activeSheet)?.name === wanted;
  }, name);
}
