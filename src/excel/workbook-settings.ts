import { run } from "./run";

/**
 * A text that the add-in keeps in the workbook; null where it keeps none.
 * @throws ExcelProblem
 */
export function readWorkbookSetting(key: string): Promise<string | null> {
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    if (setting.isNullObject) return null;
    const value: unknown = setting.value;
    return typeof value === "string" ? value : null;
  });
}

/**
 * Keeps a text in the workbook, in place of the one before.
 * @throws ExcelProblem
 */
export async function writeWorkbookSetting(key: string, text: string): Promise<void> {
  await run(async (context) => {
    context.workbook.settings.add(key, text);
    await context.sync();
  });
}
