import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recognise } from "../../src/core/recognise/recognise";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { startChromium } from "../../packages/excel-stand-in/tests/browser/chromium";
import { readPdfFile } from "../files/pdf/read";
import { planToGrid } from "../helpers/plan-to-grid";
import { printedPage } from "../helpers/printed-page";
import { makeProjects } from "./make-projects";
import { measure } from "./measure";

const pages = 30;
const rounds = 5;

/** Forms as a browser prints them, one to a page. */
async function printForms(): Promise<Uint8Array> {
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    const printed = makeProjects(pages).map((project, at) =>
      printedPage(planToGrid(planSheet(project, layouts[at % 2 ? "shanghai-2023" : "shanghai-2026"]))),
    );
    await page.setContent(printed.join(""));
    // The library wants no Buffer.
    return new Uint8Array(await page.pdf({ format: "A4", margin: { top: "1cm", bottom: "1cm" } }));
  } finally {
    await browser.close();
  }
}

/** Thirty pages of forms, beside the reader of text that Linux has (poppler's `pdftotext -layout`, its start included). */
async function main(): Promise<void> {
  const bytes = await printForms();
  const { grids } = await readPdfFile(bytes);
  const forms = grids.flatMap((grid) => recognise(grid).forms);
  const folder = await mkdtemp(join(tmpdir(), "bench-pdf-"));
  const path = join(folder, "forms.pdf");
  await writeFile(path, bytes);
  const times = await measure(
    {
      // The library takes the bytes away.
      read: () => readPdfFile(bytes.slice()),
      pdftotext: () => Promise.resolve(execFileSync("pdftotext", ["-layout", path, "-"])),
    },
    rounds,
  );
  await rm(folder, { recursive: true });
  const ratio = (times.read / times.pdftotext).toFixed(1);
  process.stdout.write(
    `PDF: ${pages} pages, ${(bytes.length / 1024).toFixed(0)} kB, ${forms.length} forms: read in ${times.read.toFixed(0)} ms, ` +
      `${ratio} × pdftotext -layout (${times.pdftotext.toFixed(0)} ms); ` +
      `${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB in memory\n`,
  );
}

void main();
