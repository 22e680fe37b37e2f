import type { SheetRef } from "../excel/sheet-read";
import { putTables } from "../excel/tables/put-tables";
import type { JudgedForm } from "../core/rollup/judged-form";
import { rollUpTables, type RollUpWish as TablesWish } from "../core/rollup/roll-up-tables";

/** How a workbook's forms are rolled up. */
export type RollUpWish = Omit<TablesWish, "withFiles">;

/**
 * Makes or refreshes the roll-up (汇总) of the workbook's forms, the sheet of its departments and, where there are later papers,
 * those of the year, and shows the first.
 * @returns the sheets
 * @throws ExcelProblem
 * @throws RangeError if there is no form
 */
export function rollUp(
  forms: readonly JudgedForm[],
  wish: RollUpWish,
  signal?: AbortSignal,
): Promise<readonly SheetRef[]> {
  return putTables(rollUpTables(forms, { ...wish, withFiles: false }), signal);
}
