import { isEmpty, type OwnRules } from "../core/checks/own/own-rules";
import { readWorkbookSetting, writeWorkbookSetting } from "../excel/workbook-settings";
import { parseRules, rulesSetting } from "./kept-rules";

/**
 * The rules that the workbook brings with it; null where they are damaged.
 * @throws ExcelProblem
 */
export async function readWorkbookRules(): Promise<OwnRules | null> {
  return parseRules(await readWorkbookSetting(rulesSetting));
}

/**
 * Keeps rules in the workbook, in place of those that it had; of none there remains no trace.
 * @throws ExcelProblem
 */
export async function writeWorkbookRules(rules: OwnRules): Promise<void> {
  await writeWorkbookSetting(rulesSetting, isEmpty(rules) ? null : JSON.stringify(rules));
}
