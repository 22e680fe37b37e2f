import type { JudgedForm } from "../core/rollup/judged-form";
import { reportTable } from "../core/rollup/report/report-table";
import type { SheetRef } from "../excel/sheet-read";
import { putTables } from "../excel/tables/put-tables";
import type { Language } from "../core/language/language";

/**
 * Makes or refreshes the report (检查报告) on the workbook's forms, and shows it.
 * @returns its sheet
 * @throws ExcelProblem
 */
export async function makeReport(
  forms: readonly JudgedForm[],
  language: Language,
  signal?: AbortSignal,
): Promise<SheetRef> {
  const [sheet] = await putTables([reportTable(forms, { language, withFiles: false })], signal);
  if (!sheet) throw new Error("A report that was made has a sheet");
  return sheet;
}
