import type { Grid } from "../../src/core/grid/grid";
import { type ExcelOptions, openExcel, type OpenedExcel } from "excel-stand-in/open-excel";
import type { ProfileName } from "excel-stand-in/profiles";

/**
 * Which Excel the suites run in where a test does not say: the one that most people have. Jest's project `ltsc-2021` runs the
 * quick ones in the oldest, too; any of them by `EXCEL_PROFILE=mac npm run jest tests/actions`.
 */
const everyTest = (process.env["EXCEL_PROFILE"] ?? "windows-365") as ProfileName;

/** Opens an Excel whose library the add-in's code finds as its page does, lets the test work with it, and closes it. */
export async function inExcel(
  work: (excel: OpenedExcel) => Promise<void>,
  options: ExcelOptions = {},
): Promise<void> {
  const excel = await openExcel({ locale: "zh-CN", profile: everyTest, ...options });
  const before = { Excel: globalThis.Excel, Office: globalThis.Office };
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  try {
    await work(excel);
  } finally {
    Object.assign(globalThis, before);
    excel.close();
  }
}

/** A grid whose merges stand in their order on the sheet, to be compared: sources give them in different ones. */
export const byPlace = (grid: Grid): Grid => ({
  ...grid,
  merges: [...grid.merges].sort((a, b) => a.top - b.top || a.left - b.left),
});
