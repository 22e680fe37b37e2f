import { sheetName } from "../core/layout/sheet-name";
import { run } from "./run";
import type { SheetRef } from "./sheet-read";

/** By this custom property (ExcelApi 1.12) a sheet is known for a report of ours, which a new one may replace. */
const reportKey = "performance-target-forms.report";

/** The part of office-js-helpers that is used, without the types it brings for an office.js of 2018. */
interface Helpers {
  readonly ExcelUtilities: {
    readonly forceCreateSheet: (workbook: Excel.Workbook, sheetName: string) => Promise<Excel.Worksheet>;
  };
}

/**
 * Makes an empty sheet for a report. An earlier report of this name is replaced; where a sheet of the user's own has the
 * name, or Excel cannot tell (below ExcelApi 1.12), the report gets a number behind its name.
 * @throws ExcelProblem
 */
export async function createReportSheet(name: string): Promise<SheetRef> {
  // Few users ask for reports: the library is loaded when the first one does.
  const { ExcelUtilities } = (await import("@microsoft/office-js-helpers")) as unknown as Helpers;
  const canTell = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  return run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load("items/name");
    const earlier = workbook.worksheets.getItemOrNullObject(name).load("name");
    const mark = canTell ? earlier.customProperties.getItemOrNullObject(reportKey).load("value") : null;
    await context.sync();
    const isOurs = mark?.isNullObject === false;
    const others = sheets.items.map((sheet) => sheet.name);
    const wanted = sheetName(name, isOurs ? others.filter((other) => other !== earlier.name) : others);
    const sheet = await ExcelUtilities.forceCreateSheet(workbook, wanted);
    if (canTell) sheet.customProperties.add(reportKey, "1");
    sheet.load("id, name");
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}
