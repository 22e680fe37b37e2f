import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbook } from "../../src/files/write-workbook";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { startChromium } from "../../packages/excel-stand-in/tests/browser/chromium";
import { tasksWhile, type Task } from "./main-thread";
import { makeProjects } from "./make-projects";
import { openBuiltPane } from "./pane-in-chromium";

const forms = 200;
/** What a user feels as a delay, in milliseconds (W3C Long Tasks API). */
const longest = 50;

/** From the file to the findings shown, in the built pane (`npm run build`) and a real browser. */
async function main(): Promise<void> {
  const plans = makeProjects(forms).map((project, index) =>
    planSheet(project, layouts[index % 2 ? "shanghai-2023" : "shanghai-2026"]),
  );
  const bytes = Buffer.from(await writeWorkbook(plans));
  const browser = await startChromium();
  const page = await openBuiltPane(browser);
  const chooser = page.locator("input[type=file]").first();
  const folder = await mkdtemp(join(tmpdir(), "bench-import-"));
  for (const run of ["first", "second"]) {
    // By its path: a file that the test hands over itself is decoded on the page's main thread.
    const path = join(folder, `${run}.xlsx`);
    await writeFile(path, bytes);
    let milliseconds = 0;
    const tasks = await tasksWhile(browser, page, async () => {
      const start = performance.now();
      await chooser.setInputFiles(path);
      await page.getByText(`正在读取“${run}.xlsx”`).waitFor();
      await page.getByText(`共 ${forms} 张申报表`).waitFor();
      milliseconds = performance.now() - start;
    });
    const long = tasks.filter(({ wall }) => wall > longest);
    process.stdout.write(
      `${forms} forms (${(bytes.length / 1024).toFixed(0)} kB), ${run} time: ${milliseconds.toFixed(0)} ms; ` +
        `tasks over ${longest} ms: ${long.map(inWords).join(", ") || "none"}; ` +
        `the most that the processor worked for one: ${Math.max(...tasks.map(({ processor }) => processor)).toFixed(0)} ms\n`,
    );
  }
  await rm(folder, { recursive: true });
  await browser.close();
}

/** A busy machine makes tasks long; the processor's part is the page's own. */
function inWords({ wall, processor }: Task): string {
  return `${wall.toFixed(0)} (processor ${processor.toFixed(0)})`;
}

void main();
