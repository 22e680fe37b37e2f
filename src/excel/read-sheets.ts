import { ExcelProblem } from "./excel-problem";
import { countBeyond, isTooLarge, readBigSheet, type FindSheet } from "./read-big-sheet";
import { exceedsWindow, needsFormats, requestSheet, sheetRead, type SheetRequest } from "./request-sheet";
import { run } from "./run";
import type { SheetRead } from "./sheet-read";

/**
 * Reads the sheet that the user looks at: one sync.
 * @throws ExcelProblem
 */
export function readActiveSheet(): Promise<SheetRead> {
  return readSheetAt((context) => context.workbook.worksheets.getActiveWorksheet());
}

/**
 * Reads the sheet with this id: one sync.
 * @throws ExcelProblem
 */
export function readSheet(id: string): Promise<SheetRead> {
  return readSheetAt((context) => context.workbook.worksheets.getItem(id));
}

async function readSheetAt(find: FindSheet): Promise<SheetRead> {
  try {
    return await run(async (context) => {
      const request = requestSheet(find(context), true);
      await context.sync();
      return finish(context, request, true);
    });
  } catch (problem) {
    if (!isHardToRead(problem)) throw problem;
    return readBigSheet(find);
  }
}

/**
 * As many sheets are asked for at once: a form's answer takes about 15 kB, and what office.js does with an answer keeps the
 * pane from answering the user, some 50 ms for these; of 200 sheets the pane would stand still for a fifth of a second.
 */
const sheetsAtOnce = 40;

/**
 * Reads every sheet, hidden ones included, in the workbook's order: one sync for their names and, for each 40 sheets,
 * one or two more.
 * @param pause lets the pane answer the user; office.js has then just worked through an answer of Excel's
 * @throws ExcelProblem
 */
export async function readAllSheets(
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<readonly SheetRead[]> {
  const ids = await run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id");
    await context.sync();
    return sheets.items.map(({ id }) => id);
  });
  const reads: SheetRead[] = [];
  for (let from = 0; from < ids.length; from += sheetsAtOnce)
    reads.push(...(await readSheets(ids.slice(from, from + sheetsAtOnce), pause)));
  return reads;
}

/** Reads sheets together, in halves where Excel does not give so much at once. */
async function readSheets(ids: readonly string[], pause: () => Promise<void>): Promise<readonly SheetRead[]> {
  try {
    return await run(async (context) => {
      const requests = ids.map((id) => requestSheet(context.workbook.worksheets.getItem(id), false));
      await context.sync();
      await pause();
      const doubtful = new Set(requests.filter(needsFormats));
      for (const { cells } of doubtful) cells.load("numberFormat");
      if (doubtful.size > 0) await context.sync();
      const reads: SheetRead[] = [];
      for (const request of requests) {
        await pause();
        reads.push(await finish(context, request, doubtful.has(request)));
      }
      return reads;
    });
  } catch (problem) {
    if (!isHardToRead(problem)) throw problem;
    const [only = ""] = ids;
    if (ids.length === 1) return [await readBigSheet((context) => context.workbook.worksheets.getItem(only))];
    const half = Math.ceil(ids.length / 2);
    return [...(await readSheets(ids.slice(0, half), pause)), ...(await readSheets(ids.slice(half), pause))];
  }
}

async function finish(
  context: Excel.RequestContext,
  request: SheetRequest,
  hasFormats: boolean,
): Promise<SheetRead> {
  const { sheet, used } = request;
  const omission = exceedsWindow(request) ? await countBeyond(context, sheet, used) : null;
  return sheetRead(request, hasFormats, omission);
}

/** Whether the same may be had in smaller steps: too much, or a window that reaches over the sheet's end. */
function isHardToRead(problem: unknown): boolean {
  if (isTooLarge(problem)) return true;
  return problem instanceof ExcelProblem && problem.values["code"] === "InvalidArgument";
}
