import { departmentsTable } from "../../core/rollup/rollup/departments-table";
import { sumDepartments } from "../../core/rollup/rollup/department-sums";
import { rollUpTable } from "../../core/rollup/rollup/roll-up-table";
import { targetForms } from "../../core/rollup/judged-form";
import { writeTables } from "../../files/write-tables";
import type { Language } from "../../core/language/language";
import { checkFiles } from "../check-files";
import type { SummaryCommand } from "../command";
import { controlsInFiles } from "../controls-in-files";
import { readFormsAt } from "../read-forms";
import { readSettings } from "../read-settings";
import { say } from "../say";
import { fail, writeOutput } from "../tell";
import type { Terminal } from "../terminal";
import { asSeenFrom, judgedFiles } from "../judged-files";

/**
 * Writes the roll-up of all forms: a sheet with a row for each, and one with a row for each department, compared with
 * the control figures that their workbooks keep. Exit code 2 if a file cannot be read or written; the forms of the
 * others are in it all the same.
 */
export async function summary(
  command: SummaryCommand,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const { unit, rules, output } = command;
  const settings = await readSettings(rules, language);
  if (settings && "problems" in settings) return fail(terminal, ...settings.problems);
  const { forms, isComplete, kept } = await readFormsAt(command, terminal, language, {
    file: output,
    made: "summary",
  });
  const targets = targetForms(forms);
  if (targets.length === 0) return fail(terminal, say(language, "nothing-imported", { file: output }));
  const judged = asSeenFrom(
    output,
    judgedFiles(checkFiles(targets, kept, settings, terminal, language), kept),
  );
  const controls = controlsInFiles(kept, terminal, language);
  const tables = [
    rollUpTable(judged, { unit, language, withFiles: true }),
    departmentsTable(sumDepartments(judged, unit, controls), language),
  ];
  if (!(await writeOutput(output, await writeTables(tables, "summary"), terminal, language))) return 2;
  terminal.out(`${say(language, "summarised", { file: output, count: String(targets.length) })}\n`);
  const others = forms.length - targets.length;
  if (others > 0) terminal.out(`${say(language, "not-summarised", { count: String(others) })}\n`);
  return isComplete ? 0 : 2;
}
