import { readFile, writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { inColumns } from "../../src/cli/columns";
import { hostileFiles } from "../files/hostile-files";
import { startChromium } from "../../packages/excel-stand-in/tests/browser/chromium";
import { largestFiles } from "./largest-files";
import { openBuiltPane } from "./pane-in-chromium";

const files = [...hostileFiles(), ...largestFiles()];

/** Hostile files, and the largest of every format, in the built pane: how long each takes, and the most memory that its process has had meanwhile. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-hostile-"));
  const browser = await startChromium();
  const page = await openBuiltPane(browser);
  const chooser = page.locator("input[type=file]").first();
  const rows: string[][] = [["file", "time", "memory", "what the pane says"]];
  for (const [at, [what, make]] of files.entries()) {
    const path = join(folder, `${at}.xlsx`);
    await writeFile(path, make());
    const memory = await peakMemory(browser);
    const start = performance.now();
    await chooser.setInputFiles(path);
    const said = page
      .getByText(`“${at}.xlsx”`)
      .filter({ hasNotText: "正在读取" })
      .or(page.getByText(/^共 \d+ 张/));
    await said.first().waitFor();
    const time = performance.now() - start;
    const text = (await said.first().textContent()) ?? "";
    rows.push([what, `${time.toFixed(0)} ms`, `${await memory()} MB`, text.trim().slice(0, 60)]);
  }
  process.stdout.write(`${inColumns(rows).join("\n")}\n`);
  await browser.close();
  await rm(folder, { recursive: true });
}

/** The largest resident size of the page's process from now on, in megabytes (proc(5): VmHWM; 5 in clear_refs resets it). */
async function peakMemory(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const ids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  await Promise.all(ids.map((id) => writeFile(`/proc/${id}/clear_refs`, "5")));
  return async () => {
    const states = await Promise.all(ids.map((id) => readFile(`/proc/${id}/status`, "utf8").catch(() => "")));
    const peaks = states.map((state) => Number(/VmHWM:\s+(\d+)/.exec(state)?.[1] ?? 0));
    return Math.round(Math.max(...peaks) / 1_024);
  };
}

void main();
