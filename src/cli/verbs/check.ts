import type { Language } from "../../core/language/language";
import { atLeast } from "../../actions/checked-form";
import { countOpen } from "../../core/rollup/judged-form";
import { reportLines } from "../../core/rollup/report/report-lines";
import { checkFiles } from "../check-files";
import type { CheckCommand } from "../command";
import type { Output } from "../find-files";
import { findingsJson } from "../findings-json";
import { findingsText } from "../findings-text";
import { judgedFiles, type JudgedFile } from "../judged-files";
import { paintOn } from "../paint";
import { readFormsAt } from "../read-forms";
import { readSettings } from "../read-settings";
import { scoringOf } from "../scoring-of";
import { fail } from "../tell";
import type { Terminal } from "../terminal";
import { writeReport } from "../write-report";

/**
 * Prints what is wrong with the forms of files, and writes a report of it if asked to. Exit code 2 if a file cannot be read
 * or written, else 1 if an error was found that nobody lets stand, else 3 if a file holds no form.
 */
export async function check(command: CheckCommand, terminal: Terminal, language: Language): Promise<number> {
  const settings = await readSettings(command.rules, language);
  if (settings && "problems" in settings) return fail(terminal, ...settings.problems);
  const { forms, isComplete, allHoldForms, kept } = await readFormsAt(
    command,
    terminal,
    language,
    outputOf(command),
  );
  const checked = checkFiles(forms, kept, settings, terminal, language).map((form) =>
    atLeast(command.min, form),
  );
  const judged = judgedFiles(checked, kept);
  terminal.out(printed(judged, command.output, terminal, language));
  const isWritten =
    command.report === null ||
    (await writeReport(judged, command.report, terminal, language, scoringOf(settings, kept)));
  if (!isComplete || !isWritten) return 2;
  if (countOpen(judged).error > 0) return 1;
  return allHoldForms ? 0 : 3;
}

function outputOf({ report }: CheckCommand): Output | null {
  return report === null ? null : { file: report, made: "report" };
}

function printed(
  forms: readonly JudgedFile[],
  output: CheckCommand["output"],
  terminal: Terminal,
  language: Language,
): string {
  switch (output) {
    case "text":
      return findingsText(forms, language, paintOn(terminal));
    case "json": {
      const findings = forms.map((form) => findingsJson(form, language));
      return `${JSON.stringify(findings, null, 2)}\n`;
    }
    case "json-lines":
      return reportLines(forms, language);
  }
}
