import { noOwnRules, ownRulesSchema, type OwnRules } from "../core/checks/own/own-rules";
import { parseKept } from "../core/json/parse-kept";

/** The name under which a workbook keeps its rules. */
export const rulesSetting = "performance-target-forms.rules";

/** The rules in the text that a workbook keeps, none if it keeps none; null where they are damaged. */
export function parseRules(kept: string | null): OwnRules | null {
  return kept === null ? noOwnRules : parseKept(kept, ownRulesSchema);
}
