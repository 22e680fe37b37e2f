import { readWorkbookSetting, writeWorkbookSetting } from "../excel/workbook-settings";
import { parseWaivers, waiversSetting } from "./kept-waivers";
import type { Waiver } from "./waivers";

/**
 * The findings that users of this workbook let stand. What is kept there in another shape counts for nothing.
 * @throws ExcelProblem
 */
export async function readWaivers(): Promise<readonly Waiver[]> {
  return parseWaivers(await readWorkbookSetting(waiversSetting));
}

/**
 * Keeps these in the workbook, in place of those that were kept; of none there remains no trace.
 * @throws ExcelProblem
 */
export async function writeWaivers(kept: readonly Waiver[]): Promise<void> {
  await writeWorkbookSetting(waiversSetting, kept.length === 0 ? null : JSON.stringify(kept));
}
