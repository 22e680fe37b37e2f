import { isHardToRead, readBigSheet, requestBeyond, type FindSheet } from "./read-big-sheet";
import {
  exceedsWindow,
  factNames,
  factsOf,
  needsFormats,
  requestSheet,
  sheetRead,
  type SheetFacts,
  type SheetRequest,
} from "./request-sheet";
import { ExcelProblem } from "./excel-problem";
import { run } from "./run";
import type { SheetRead } from "./sheet-read";

/**
 * Reads the sheet that the user looks at: one sync.
 * @throws ExcelProblem
 */
export async function readActiveSheet(): Promise<SheetRead> {
  try {
    return await readSheet((context) => context.workbook.worksheets.getActiveWorksheet());
  } catch (problem) {
    throw isOfActive(problem) ? new ExcelProblem("no-worksheet") : problem;
  }
}

/** What Excel has answered about one sheet. */
export interface SheetAnswer {
  readonly facts: SheetFacts;
  readonly request: SheetRequest;
  readonly omission: SheetRead["omission"];
}

/** Asks for one sheet, with its merges where these are wanted: one sync, two where it reaches beyond what is read. */
export function askForSheet(find: FindSheet, merges: boolean): Promise<SheetAnswer> {
  return run(async (context) => {
    const sheet = find(context).load(factNames.join());
    const request = requestSheet(sheet, true, merges);
    await context.sync();
    const beyond = exceedsWindow(request) ? requestBeyond(context, sheet, request.used) : null;
    if (beyond) await context.sync();
    return { facts: factsOf(sheet), request, omission: beyond?.() ?? null };
  });
}

/** Reads one sheet, merges and all: one sync. @throws ExcelProblem */
export async function readSheet(find: FindSheet): Promise<SheetRead> {
  try {
    const { facts, request, omission } = await askForSheet(find, true);
    return sheetRead(facts, request, true, omission);
  } catch (problem) {
    if (!isHardToRead(problem)) throw problem;
    return readBigSheet(find);
  }
}

/** Excel has no active worksheet while a chart's own sheet is in front (office-js issue 2444). */
function isOfActive(problem: unknown): boolean {
  return problem instanceof ExcelProblem && problem.values["code"] === "ItemNotFound";
}

/** Who follows the reading of a workbook, and may stop it. */
export interface ReadingWatcher {
  readonly signal?: AbortSignal;
  /** How many of the sheets have been read, out of how many; not told where all are read at once. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** As many sheets are asked for at once: enough to need few syncs, and few enough to show how far it is and to be stopped. */
const sheetsAtOnce = 100;

/**
 * Reads every sheet, hidden ones included, in the workbook's order: one sync for their names, and for each 100 sheets one
 * for all their cells and one for what has to be asked further of some of them. Excel on the web gives 5 MB at once, some 600
 * forms; what is more takes further syncs.
 * @param pause is waited for after each sheet whose cells have been made a grid, so that the page can answer the user
 * @throws ExcelProblem, or the signal's reason once that ends the reading
 */
export async function readAllSheets(
  pause: () => Promise<void> = () => Promise.resolve(),
  { signal, onProgress }: ReadingWatcher = {},
): Promise<readonly SheetRead[]> {
  const sheets = await run(async (context) => {
    const all = context.workbook.worksheets.load(factNames.map((name) => `items/${name}`).join());
    await context.sync();
    return all.items.map(factsOf);
  });
  const read: SheetRead[] = [];
  while (read.length < sheets.length) {
    signal?.throwIfAborted();
    if (sheets.length > sheetsAtOnce) onProgress?.(read.length, sheets.length);
    for (const make of await readSheets(sheets.slice(read.length, read.length + sheetsAtOnce))) {
      read.push(make());
      await pause();
    }
  }
  signal?.throwIfAborted();
  return read;
}

/** Makes a grid of what Excel has answered about a sheet. */
type MakeRead = () => SheetRead;

/** Reads sheets together, in halves where Excel does not give so much at once. */
async function readSheets(sheets: readonly SheetFacts[]): Promise<readonly MakeRead[]> {
  try {
    return await run((context) => readTogether(context, sheets));
  } catch (problem) {
    if (!isHardToRead(problem)) throw problem;
    const [only] = sheets;
    if (only && sheets.length === 1) {
      const big = await readBigSheet((context) => context.workbook.worksheets.getItem(only.id));
      return [() => big];
    }
    const half = Math.ceil(sheets.length / 2);
    return [...(await readSheets(sheets.slice(0, half))), ...(await readSheets(sheets.slice(half)))];
  }
}

async function readTogether(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
): Promise<readonly MakeRead[]> {
  const requests = sheets.map((facts) => {
    const sheet = context.workbook.worksheets.getItem(facts.id);
    return { facts, sheet, request: requestSheet(sheet, false) };
  });
  await context.sync();
  const answers = requests.map(({ facts, sheet, request }) => {
    const formats = needsFormats(request);
    if (formats) request.cells.load("numberFormat");
    const beyond = exceedsWindow(request) ? requestBeyond(context, sheet, request.used) : null;
    return { facts, request, formats, beyond };
  });
  if (answers.some(({ formats, beyond }) => formats || beyond)) await context.sync();
  return answers.map(
    ({ facts, request, formats, beyond }) =>
      () =>
        sheetRead(facts, request, formats, beyond?.() ?? null),
  );
}
