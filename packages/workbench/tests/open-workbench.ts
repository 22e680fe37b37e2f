import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Browser, Frame, Page } from "playwright-core";
import { officeFolder } from "excel-stand-in/client/load-client";
import type { Session } from "../src/session";
import { startChromium } from "../../excel-stand-in/tests/browser/chromium";

/** Where the pages are shown. */
export const origin = "https://localhost:8443";
const root = join(__dirname, "../../..");
const styles = [
  "node_modules/@univerjs/preset-sheets-core/lib/index.css",
  "node_modules/@univerjs/preset-sheets-conditional-formatting/lib/index.css",
  "node_modules/@univerjs/preset-sheets-data-validation/lib/index.css",
  "packages/workbench/src/workbench.css",
  "packages/workbench/src/ribbon/ribbon.css",
];
const types: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  ts: "text/javascript",
  css: "text/css",
  xml: "application/xml",
  png: "image/png",
};

/** What the page offers to the test, as to the browser's console. */
export type WorkbenchWindow = Window & {
  readonly workbench: Session;
};

export interface Workbench {
  readonly page: Page;
  /** The add-in's page, once it is ready. */
  readonly pane: () => Promise<Frame>;
  /** Clicks a cell of the grid as far as it was not scrolled. */
  readonly click: (address: string, button?: "left" | "right") => Promise<void>;
  /** Where a row's or the cell's middle is on the screen, and the cell's right border. */
  readonly place: (
    address: string,
  ) => Promise<{ readonly x: number; readonly y: number; readonly right: number }>;
  /** What was asked of any other origin, and what the page complained about. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** The workbench's page, its script built from the sources, with a small add-in beside it. */
async function readPages(): Promise<(path: string) => Promise<Buffer | string>> {
  const bundle = buildSync({
    entryPoints: [join(root, "packages/workbench/src/main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const css = await Promise.all(styles.map((path) => readFile(join(root, path), "utf8")));
  const pages: Readonly<Record<string, string>> = {
    "/workbench.html": `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/all.css"><body><script src="/main.js"></script></body>`,
    "/all.css": css.join("\n"),
    "/main.js": bundle.outputFiles[0]?.text ?? "",
  };
  const folders: readonly (readonly [string, string])[] = [
    ["/office/", officeFolder()],
    ["/samples/", join(root, "assets/samples")],
    ["/assets/", join(root, "assets")],
    ["/", __dirname],
  ];
  return async (path) => {
    const page = pages[path];
    if (page !== undefined) return page;
    const [prefix, folder] = folders.find(([start]) => path.startsWith(start)) ?? ["/", __dirname];
    return readFile(join(folder, path.slice(prefix.length)));
  };
}

/**
 * Opens the workbench in the browser of this machine, on nobody's server.
 * @param pages stand in place of those of the small add-in: texts by their paths
 */
export async function openWorkbench(
  language = "zh-CN",
  pages: Readonly<Record<string, string>> = {},
): Promise<Workbench> {
  const browser: Browser = await startChromium();
  const context = await browser.newContext({
    // Wide enough for empty columns between the sample's form and the pane.
    viewport: { width: 1500, height: 768 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const read = await readPages();
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.route("**", async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === "blob:" || url.protocol === "data:") return route.continue();
    if (url.origin !== origin) complaints.push(url.href);
    const body = pages[url.pathname] ?? (await read(url.pathname).catch(() => null));
    const contentType = types[url.pathname.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    return body === null ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType });
  });
  await page.goto(`${origin}/workbench.html?language=${language}`);
  await page.waitForFunction(() => "workbench" in window);
  await page.waitForSelector("[id^=univer-sheet-main-canvas]");

  const place: Workbench["place"] = async (address) => {
    const [, letters = "", digits = ""] = /^([A-Z]*)(\d+)$/.exec(address) ?? [];
    const canvas = await page.locator("[id^=univer-sheet-main-canvas]").boundingBox();
    const [x, y, halfWidth] = await page.evaluate(
      ([column, row]) => {
        const { book } = (window as unknown as WorkbenchWindow).workbench;
        const size = (axis: "rows" | "columns", at: number): number =>
          ((book.engine.line(book.activeSheet, axis, at).size ??
            book.engine.defaultSize(book.activeSheet, axis)) *
            4) /
          3;
        const middle = (axis: "rows" | "columns", index: number): number => {
          let sum = 0;
          for (let at = 0; at < index; at++) sum += size(axis, at);
          return sum + size(axis, index) / 2;
        };
        const across = column < 0 ? -20 : middle("columns", column);
        return [across, middle("rows", row), column < 0 ? 0 : size("columns", column) / 2] as const;
      },
      [letters === "" ? -1 : letters.charCodeAt(0) - 65, Number(digits) - 1] as const,
    );
    // The headings are 46 and 20 pixels wide and high.
    const left = (canvas?.x ?? 0) + 46;
    return { x: left + x, y: (canvas?.y ?? 0) + 20 + y, right: left + x + halfWidth };
  };
  /** Where was clicked last, and when, in the page's milliseconds. */
  let last = { address: "", at: 0 };
  return {
    page,
    complaints,
    place,
    click: async (address, button = "left") => {
      // Twice at once it would be a double click, which begins to edit.
      if (address === last.address) await page.waitForFunction((at) => performance.now() - at > 600, last.at);
      const { x, y } = await place(address);
      await page.mouse.click(x, y, { button });
      last = { address, at: await page.evaluate(() => performance.now()) };
    },
    pane: async () => {
      const handle = await page.waitForSelector("iframe", { state: "attached" });
      const frame = await handle.contentFrame();
      if (!frame) throw new Error("The pane is not there");
      await frame.waitForSelector("body[data-ready]", { state: "attached" });
      return frame;
    },
    close: () => browser.close(),
  };
}
