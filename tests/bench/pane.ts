import { gzipSync } from "node:zlib";
import type { Browser, Frame, Page } from "playwright-core";
import { inColumns } from "../../src/cli/columns";
import { writeWorkbook } from "../../src/files/write-workbook";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { openWith } from "../e2e/workbench-page";
import { startChromium } from "../../packages/excel-stand-in/tests/browser/chromium";
import { givenWorkbench } from "./given-workbench";
import { makeProjects } from "./make-projects";
import { median } from "./measure";

/** What Microsoft's empty React template (yo office, taskpane) loads, without office.js: bytes raw and gzip. */
const template = { raw: 532_188, gzip: 165_425 };
const counts = [1, 50, 500];
const keystrokes = 20;

/** What the browser saw in the pane: its tasks over 50 ms, and how long each keystroke kept the page (milliseconds). */
interface Seen {
  readonly tasks: number[];
  readonly keys: number[];
}

/** Notes, from the first script on, what keeps the page busy. */
function watch(): void {
  const seen: Seen = { tasks: [], keys: [] };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    // Those of the spreadsheet around the pane have other names.
    for (const { name, duration } of list.getEntries()) if (name === "self") seen.tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
  // From the keystroke until the page is free again: its handlers and what React draws for it.
  window.addEventListener(
    "input",
    () => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen.keys.push(performance.now() - start);
      };
      port2.postMessage(null);
    },
    { capture: true },
  );
}

const seenIn = (frame: Frame): Promise<Seen> =>
  frame.evaluate(() => (window as unknown as { readonly seen: Seen }).seen);

const longestOf = (tasks: readonly number[]): string =>
  tasks.length === 0 ? "none" : `${Math.max(...tasks).toFixed(0)} ms`;

/** Sums the scripts that the pane loads, in bytes; office.js is Excel's. */
function sumScripts(page: Page): () => Promise<{ readonly raw: number; readonly gzip: number }> {
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (response.frame() !== page.mainFrame() && /^\/[^/]+\.js$/.test(pathname)) bodies.push(response.body());
  });
  return async () => {
    const texts = await Promise.all(bodies);
    return {
      raw: texts.reduce((sum, { length }) => sum + length, 0),
      gzip: texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0),
    };
  };
}

async function measure(browser: Browser, address: string, forms: number): Promise<readonly string[]> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(watch);
  const loaded = sumScripts(page);
  const plans = makeProjects(forms).map((project, index) =>
    planSheet(project, layouts[index % 2 ? "shanghai-2023" : "shanghai-2026"]),
  );
  const frame = await openWith(page, address, await writeWorkbook(plans));
  const usable = await frame.evaluate(() => performance.now());
  const { raw, gzip } = await loaded();
  const starting = (await seenIn(frame)).tasks;
  await frame
    .getByText(new RegExp(`(?:共|All) ?${forms}`))
    .first()
    .waitFor();
  const reading = (await seenIn(frame)).tasks;
  await frame.locator("#tab-form").click();
  const name = frame.locator("[id='field-name']");
  await name.focus();
  const before = (await seenIn(frame)).tasks.length;
  for (let key = 0; key < keystrokes; key++) await name.press("a");
  // Long enough for the check of what was typed.
  await page.waitForTimeout(1000);
  const { tasks, keys } = await seenIn(frame);
  await context.close();
  return [
    String(forms),
    raw.toLocaleString("en"),
    gzip.toLocaleString("en"),
    `${usable.toFixed(0)} ms`,
    longestOf(starting),
    longestOf(reading.slice(starting.length)),
    `${median(keys).toFixed(1)} ms`,
    `${Math.max(...keys).toFixed(1)} ms`,
    longestOf(tasks.slice(before)),
  ];
}

/**
 * The pane in the workbench and a real browser: what it loads, when it can be used, what a keystroke costs. With the address
 * of a workbench that runs already as its argument it builds none.
 */
async function main(): Promise<void> {
  const { address, interrupt } = await givenWorkbench();
  const browser = await startChromium();
  const rows: string[][] = [
    [
      "forms",
      "JavaScript",
      "gzip",
      "usable after",
      "task: starting",
      "task: reading all",
      "keystroke",
      "longest",
      "task: typing",
    ],
    ["template", template.raw.toLocaleString("en"), template.gzip.toLocaleString("en")],
  ];
  for (const forms of counts) rows.push([...(await measure(browser, address, forms))]);
  process.stdout.write(
    "The pane in the workbench (template: Microsoft's empty React pane; tasks: the longest of the pane over 50 ms; keystroke: median of 20):\n",
  );
  process.stdout.write(
    `${inColumns(rows)
      .map((line) => `  ${line}`)
      .join("\n")}\n`,
  );
  await browser.close();
  await interrupt();
}

void main();
