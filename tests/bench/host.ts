import { newBook } from "excel-stand-in/new-book";
import { createHost } from "excel-stand-in/host";
import { type OpenedExcel, openExcel } from "excel-stand-in/open-excel";
import { startChromium } from "../../packages/excel-stand-in/tests/browser/chromium";
import { openHostPage } from "../../packages/excel-stand-in/tests/browser/open-host-page";
import { median } from "./measure";

const rounds = 300;

/** Milliseconds that an action takes. */
async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

const print = (what: string, ms: number): void => {
  console.log(`${what.padEnd(64)} ${ms.toFixed(ms < 10 ? 3 : 0).padStart(9)} ms`);
};

/** Syncs that set and load one cell. */
const syncs = ({ Excel: library }: Pick<OpenedExcel, "Excel">, times: number[]): Promise<void> =>
  library.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    for (let round = 0; round < rounds; round++) {
      range.values = [[round]];
      range.load("values");
      const start = performance.now();
      await context.sync();
      times.push(performance.now() - start);
    }
  });

/** The host's own part: its executor, with the batch that such a sync sends. */
async function executorTime(): Promise<number> {
  const host = createHost(await newBook({}));
  const paths = {
    "1": { Id: 1, ObjectPathType: 1, Name: "" },
    "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    "3": { Id: 3, ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 2, ArgumentInfo: {} },
    "4": {
      Id: 4,
      ObjectPathType: 3,
      Name: "GetRange",
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ["A1"] },
    },
  };
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const Actions = [
      { Id: 5, ActionType: 4, ObjectPathId: 4, Name: "Values", ArgumentInfo: { Arguments: [[[round]]] } },
      { Id: 6, ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ["values"] } },
    ];
    times.push(await timed(() => host.execute({ Actions, ObjectPaths: paths })));
  }
  host.book.engine.dispose();
  return median(times);
}

async function inProcess(): Promise<void> {
  print(
    "open an Excel in process, first",
    await timed(async () => {
      (await openExcel()).close();
    }),
  );
  const excel = await openExcel();
  print(
    "open an Excel in process, then",
    await timed(async () => {
      (await openExcel()).close();
    }),
  );
  const times: number[] = [];
  await syncs(excel, times);
  print("one sync in process, office.js included (set and load a cell)", median(times));
  print("  of that the host", await executorTime());
  const values = Array.from({ length: 1000 }, (_, row) =>
    Array.from({ length: 100 }, (__, column) => row * column),
  );
  const sheet = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:CV1000");
  const write = await timed(() =>
    excel.Excel.run(async (context) => {
      sheet(context).values = values;
      await context.sync();
    }),
  );
  print("100,000 cells written in process", write);
  const read = await timed(() =>
    excel.Excel.run(async (context) => {
      const range = sheet(context).load("values");
      await context.sync();
      return range.values.length;
    }),
  );
  print("100,000 cells read in process", read);
  excel.close();
}

async function inBrowser(): Promise<void> {
  const browser = await startChromium();
  const page = await browser.newPage();
  const frame = await openHostPage(page);
  const times = await frame.evaluate(
    (count) =>
      Excel.run(async (context) => {
        const found: number[] = [];
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        for (let round = 0; round < count; round++) {
          range.values = [[round]];
          range.load("values");
          const start = performance.now();
          await context.sync();
          found.push(performance.now() - start);
        }
        return found;
      }),
    rounds,
  );
  print("one sync over the iframe, office.js included", median(times));
  const [write, read] = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:CV1000");
      const start = performance.now();
      range.values = Array.from({ length: 1000 }, (_, row) =>
        Array.from({ length: 100 }, (__, column) => row * column),
      );
      await context.sync();
      const middle = performance.now();
      range.load("values");
      await context.sync();
      return [middle - start, performance.now() - middle] as const;
    }),
  );
  print("100,000 cells written over the iframe", write);
  print("100,000 cells read over the iframe", read);
  await browser.close();
}

async function main(): Promise<void> {
  await inProcess();
  await inBrowser();
}

void main();
