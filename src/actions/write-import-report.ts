import { fillSheet } from "../excel/fill-sheet";
import { createReportSheet } from "../excel/report-sheet";
import type { SheetRef } from "../excel/sheet-read";
import type { Language } from "../core/language/language";
import { planReport, type ImportDone } from "./import-report";

/** Writes the report onto a sheet of its own, in place of the last one. @throws ExcelProblem */
export async function writeImportReport(done: ImportDone, language: Language): Promise<SheetRef> {
  const plan = planReport(done, language);
  const sheet = await createReportSheet(plan.name);
  await fillSheet(sheet, plan);
  return sheet;
}
