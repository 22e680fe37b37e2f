import { gzipSync } from "node:zlib";
import type { Browser, Frame, Page } from "playwright-core";
import { inColumns } from "../../src/cli/columns";
import { writeWorkbook } from "../../src/files/write-workbook";
import { layouts } from "../../src/layout/layouts";
import { planSheet } from "../../src/layout/plan-sheet";
import { startWorkbench } from "../e2e/start-workbench";
import { openWith } from "../e2e/workbench-page";
import { startChromium } from "../host/browser/chromium";
import { makeProjects } from "./make-projects";

/** What Microsoft's empty React template (yo office, taskpane) loads, without office.js: bytes raw and gzip. */
const template = { raw: 532_188, gzip: 165_425 };
const counts = [1, 50, 500];
const keystrokes = 20;

/** What the browser saw in the pane: its tasks over 50 ms, and how long each keystroke kept the page. */
interface Seen {
  readonly tasks: number[];
  readonly keys: number[];
}

/** Notes, from the first script on, what keeps the page busy (milliseconds). */
function watch(): void {
  const seen: Seen = { tasks: [], keys: [] };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    // Those of the spreadsheet around the pane have other names.
    for (const { name, duration } of list.getEntries()) if (name === "self") seen.tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.name === "keydown" || entry.name === "input")
        seen.keys.push(entry.processingEnd - entry.processingStart);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
}

const seenIn = (frame: Frame): Promise<Seen> =>
  frame.evaluate(() => (window as unknown as { readonly seen: Seen }).seen);

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
  await frame
    .getByText(new RegExp(`(?:共|All) ?${forms}`))
    .first()
    .waitFor();
  const { tasks } = await seenIn(frame);
  const reading = Math.max(0, ...tasks);
  await frame.locator("#tab-form").click();
  const name = frame.locator("[id='field-name']");
  await name.focus();
  const before = (await seenIn(frame)).tasks.length;
  for (let key = 0; key < keystrokes; key++) await name.press("a");
  // Long enough for the check of what was typed.
  await page.waitForTimeout(1000);
  const after = await seenIn(frame);
  const keys = Math.max(0, ...after.keys);
  const longest = Math.max(0, ...after.tasks.slice(before));
  await context.close();
  return [
    String(forms),
    raw.toLocaleString("en"),
    gzip.toLocaleString("en"),
    `${usable.toFixed(0)} ms`,
    reading === 0 ? "none over 50 ms" : `${reading.toFixed(0)} ms`,
    keys === 0 ? "below 16 ms" : `${keys.toFixed(0)} ms`,
    longest === 0 ? "none over 50 ms" : `${longest.toFixed(0)} ms`,
  ];
}

/** The pane in the workbench and a real browser: what it loads, when it can be used, what a keystroke costs. */
async function main(): Promise<void> {
  const { address, interrupt } = await startWorkbench();
  const browser = await startChromium();
  const rows = [
    [
      "forms",
      "JavaScript",
      "gzip",
      "usable after",
      "longest task while reading",
      "keystroke",
      "longest task while typing",
    ],
    ["template", template.raw.toLocaleString("en"), template.gzip.toLocaleString("en"), "", "", "", ""],
  ];
  for (const forms of counts) rows.push([...(await measure(browser, address, forms))]);
  process.stdout.write(`The pane (template: Microsoft's empty React pane):\n`);
  process.stdout.write(
    `${inColumns(rows)
      .map((line) => `  ${line}`)
      .join("\n")}\n`,
  );
  await browser.close();
  await interrupt();
}

void main();
