import { isEmpty, noOwnRules, ownRulesSchema, type OwnRules } from "../checks/own/own-rules";
import { readWorkbookSetting, writeWorkbookSetting } from "../excel/workbook-settings";
import { parseKept } from "../json/parse-kept";

const setting = "performance-target-forms.rules";

/**
 * The rules that the workbook brings with it; null where they are damaged.
 * @throws ExcelProblem
 */
export async function readWorkbookRules(): Promise<OwnRules | null> {
  const kept = await readWorkbookSetting(setting);
  return kept === null ? noOwnRules : parseKept(kept, ownRulesSchema);
}

/**
 * Keeps rules in the workbook, in place of those that it had; of none there remains no trace.
 * @throws ExcelProblem
 */
export async function writeWorkbookRules(rules: OwnRules): Promise<void> {
  await writeWorkbookSetting(setting, isEmpty(rules) ? null : JSON.stringify(rules));
}
