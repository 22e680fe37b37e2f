import { checkInSteps } from "../core/checks/check";
import { readActiveSheet as readActive, readAllSheets, type ReadingWatcher } from "../excel/read-sheets";
import { defaultSettings, type Settings } from "../core/checks/settings";
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
