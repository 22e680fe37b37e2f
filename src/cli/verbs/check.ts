import type { Language } from "../../language/language";
import { atLeast, checkAll, countFindings } from "../../actions/checked-form";
import type { CheckCommand } from "../command";
import { findingsJson } from "../findings-json";
import { findingsText } from "../findings-text";
import { paintOn } from "../paint";
import { readFormsAt } from "../read-forms";
import { readSettings } from "../read-settings";
import type { Terminal } from "../terminal";

/** Prints what is wrong with the forms of files. Exit code 2 if a file cannot be read, else 1 if an error was found. */
export async function check(command: CheckCommand, terminal: Terminal, language: Language): Promise<number> {
  const settings = await readSettings(command.rules, language);
  if ("problems" in settings) {
    for (const problem of settings.problems) terminal.err(`${problem}\n`);
    return 2;
  }
  const { forms, isComplete } = await readFormsAt(command.files, terminal, language);
  const checked = checkAll(forms, settings).map((form) => atLeast(command.min, form));
  if (command.json) {
    const findings = checked.map((form) => findingsJson(form, language));
    terminal.out(`${JSON.stringify(findings, null, 2)}\n`);
  } else terminal.out(findingsText(checked, language, paintOn(terminal)));
  if (!isComplete) return 2;
  return countFindings(checked).error > 0 ? 1 : 0;
}
