import { ExcelProblem } from "./excel-problem";

const denied = { code: "AccessDenied" };

/**
 * Finds out what Excel's AccessDenied stands for: it says no more.
 * @param sheet the id of the sheet that was to be changed
 */
export async function whyDenied(sheet?: string): Promise<ExcelProblem> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => ask(context, sheet));
  } catch {
    return new ExcelProblem("fault", denied);
  }
}

async function ask(context: Excel.RequestContext, sheet?: string): Promise<ExcelProblem> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const target =
    sheet === undefined
      ? null
      : workbook.worksheets.getItemOrNullObject(sheet).load("name, protection/protected");
  await context.sync();
  if (workbook.readOnly) return new ExcelProblem("read-only", denied);
  if (target && !target.isNullObject && target.protection.protected)
    return new ExcelProblem("protected-sheet", { ...denied, sheet: target.name });
  if (workbook.protection.protected) return new ExcelProblem("protected-workbook", denied);
  return new ExcelProblem("fault", denied);
}
