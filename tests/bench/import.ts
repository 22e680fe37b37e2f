import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { writeWorkbook } from "../../src/files/write-workbook";
import { layouts } from "../../src/layout/layouts";
import { planSheet } from "../../src/layout/plan-sheet";
import { startChromium } from "../host/browser/chromium";
import { makeProjects } from "./make-projects";

const origin = "https://localhost:8443";
const dist = join(__dirname, "../../dist");
const forms = 200;
const types: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  png: "image/png",
};

/** Notes, from the first script on, what keeps the page busy for more than 50 ms (milliseconds). */
function watch(): void {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
}

async function servePage(page: Page): Promise<void> {
  await page.addInitScript("window.Office = { onReady: () => Promise.resolve({ host: null }) };");
  await page.addInitScript(watch);
  await page.route("**", async (route) => {
    const { origin: own, pathname } = new URL(route.request().url());
    const body = own === origin ? await readFile(join(dist, pathname)).catch(() => null) : null;
    if (body === null) await route.abort();
    else await route.fulfill({ body, contentType: types[pathname.split(".").at(-1) ?? ""] ?? "text/plain" });
  });
}

/** From the file to the findings shown, in the built pane (`npm run build`) and a real browser. */
async function main(): Promise<void> {
  const plans = makeProjects(forms).map((project, index) =>
    planSheet(project, layouts[index % 2 ? "shanghai-2023" : "shanghai-2026"]),
  );
  const bytes = Buffer.from(await writeWorkbook(plans));
  const browser = await startChromium();
  const page = await browser.newPage({ locale: "zh-CN" });
  page.on("pageerror", (error) => process.stderr.write(`${String(error)}\n`));
  page.on("console", (message) => {
    if (message.type() === "error") process.stderr.write(`${message.text()}\n`);
  });
  await servePage(page);
  await page.goto(`${origin}/taskpane.html`);
  const chooser = page.locator("input[type=file]").first();
  await chooser.waitFor({ state: "attached" });
  for (const run of ["first", "second"]) {
    const before = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.length);
    const start = await page.evaluate(() => performance.now());
    await chooser.setInputFiles({ name: `${run}.xlsx`, mimeType: "", buffer: bytes });
    await page.getByText(`正在读取“${run}.xlsx”`).waitFor();
    await page.getByText(`共 ${forms} 张申报表`).waitFor();
    const end = await page.evaluate(() => performance.now());
    const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
    const long = tasks.slice(before).map((task) => task.toFixed(0));
    process.stdout.write(
      `${forms} forms (${(bytes.length / 1024).toFixed(0)} kB), ${run} time: ${(end - start).toFixed(0)} ms, tasks over 50 ms: ${long.join(", ") || "none"}\n`,
    );
  }
  await browser.close();
}

void main();
