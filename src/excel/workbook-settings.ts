import { run } from "./run";

/**
 * What the add-in keeps in the workbook under a name: a text, null where there is none. It travels with the file.
 * @throws ExcelProblem
 */
export async function readWorkbookSetting(name: string): Promise<string | null> {
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(name);
    setting.load("value");
    await context.sync();
    if (setting.isNullObject) return null;
    const value: unknown = setting.value;
    return typeof value === "string" ? value : null;
  });
}

/**
 * Keeps a text in the workbook under a name; null takes it away to the last trace.
 * @throws ExcelProblem
 */
export async function writeWorkbookSetting(name: string, text: string | null): Promise<void> {
  await run(async (context) => {
    const { settings } = context.workbook;
    if (text === null) settings.getItemOrNullObject(name).delete();
    else settings.add(name, text);
    await context.sync();
  });
}
