import { checkInSteps } from "../core/checks/check";
import {
  readActiveSheet as readActive,
  readAllSheets,
  readSheet,
  type ReadingWatcher,
} from "../excel/read-sheets";
import { defaultSettings, type Settings } from "../core/checks/settings";
import { readAgain } from "../excel/read-again";
import type { SheetRead } from "../excel/sheet-read";
import { recognise } from "../core/recognise/recognise";
import type { FormReading } from "../core/recognise/reading";
import type { CheckedSheet } from "./checked-sheet";
import { inSlices, pauses, type Pause } from "./pauses";

/**
 * Reads the sheet that the user looks at and checks its forms.
 * @throws ExcelProblem
 */
export async function readActiveSheet(settings: Settings = defaultSettings): Promise<CheckedSheet> {
  const sheet = await readActive();
  const [checked] = await checkSheets([sheet], settings, pauses());
  return checked ?? { sheet, forms: [] };
}

/** A sheet that was read before, and whether more than contents of its cells may have changed since. */
export interface SheetToRead {
  readonly sheet: SheetRead;
  readonly isMoved: boolean;
}

/**
 * Reads sheets that are known again, and checks their forms; with as little of Excel's undo history lost as can be.
 * @throws ExcelProblem
 */
export async function readSheetsAgain(
  known: readonly SheetToRead[],
  settings: Settings = defaultSettings,
): Promise<readonly CheckedSheet[]> {
  const read: SheetRead[] = [];
  for (const { sheet, isMoved } of known)
    read.push(
      await (isMoved
        ? readSheet((context) => context.workbook.worksheets.getItem(sheet.id))
        : readAgain(sheet)),
    );
  return checkSheets(read, settings, pauses());
}

/**
 * Reads every sheet, hidden ones included, and checks the forms of all of them together. The page stays usable
 * meanwhile: the work pauses after some 20 ms.
 * @throws ExcelProblem, or the signal's reason once that ends the work
 */
export async function readWorkbook(
  settings: Settings = defaultSettings,
  watcher: ReadingWatcher = {},
): Promise<readonly CheckedSheet[]> {
  const free = pauses();
  const pause: Pause = async () => {
    await free();
    watcher.signal?.throwIfAborted();
  };
  return checkSheets(await readAllSheets(pause, watcher), settings, pause);
}

async function checkSheets(
  sheets: readonly SheetRead[],
  settings: Settings,
  pause: Pause,
): Promise<readonly CheckedSheet[]> {
  const formsOfSheets: (readonly FormReading[])[] = [];
  for (const { grid } of sheets) {
    formsOfSheets.push(recognise(grid).forms);
    await pause();
  }
  const checked = await inSlices(checkInSteps(formsOfSheets.flat(), settings), pause);
  const results = checked.values();
  return sheets.map((sheet, index) => ({
    sheet,
    forms: (formsOfSheets[index] ?? []).map((form) => ({
      sheet,
      form,
      findings: [],
      notJudged: [],
      ...results.next().value,
    })),
  }));
}
