import { checkAll, type CheckedForm } from "../actions/checked-form";
import type { FoundForm } from "../core/import/found-form";
import { isEmpty, noOwnRules, settingsOf } from "../core/checks/own/own-rules";
import type { Settings } from "../core/checks/settings";
import type { Language } from "../core/language/language";
import type { KeptInFiles } from "./kept-in-file";
import { say } from "./say";
import type { Terminal } from "./terminal";

/**
 * Checks the forms of each file by the rules that its workbook keeps, as the pane does, and says so; all forms are compared
 * with each other whatever their files.
 * @param settings by what all are checked instead; null where nothing was laid down for all
 */
export function checkFiles(
  forms: readonly FoundForm[],
  kept: KeptInFiles,
  settings: Settings | null,
  terminal: Terminal,
  language: Language,
): readonly CheckedForm[] {
  if (settings) return checkAll(forms, settings);
  for (const file of new Set(forms.map((form) => form.source))) {
    const rules = kept.get(file)?.rules;
    if (rules === null) terminal.err(`${say(language, "damaged-rules", { file })}\n`);
    else if (rules && !isEmpty(rules)) terminal.err(`${say(language, "own-rules", { file })}\n`);
  }
  const rulesOf = ({ source }: FoundForm) => kept.get(source)?.rules ?? noOwnRules;
  const sets = new Map(forms.map((form) => [JSON.stringify(rulesOf(form)), rulesOf(form)]));
  const results = new Map([...sets].map(([key, rules]) => [key, checkAll(forms, settingsOf(rules))]));
  return forms.flatMap((form, index) => results.get(JSON.stringify(rulesOf(form)))?.[index] ?? []);
}
