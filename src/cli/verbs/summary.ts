import { isOfTheYear, rollUpTables } from "../../core/rollup/roll-up-tables";
import { yearLines } from "../../core/rollup/year/year-lines";
import { yearParagraph } from "../../core/rollup/year/year-paragraph";
import type { JudgedForm } from "../../core/rollup/judged-form";
import { presetOf, usualPreset, type PresetId } from "../../core/kinds/scoring/presets";
import { writeTables } from "../../files/write-tables";
import type { FormKind } from "../../core/form/form-kind";
import type { Language } from "../../core/language/language";
import { checkFiles } from "../check-files";
import type { SummaryCommand } from "../command";
import { controlsInFiles } from "../controls-in-files";
import { readFormsAt } from "../read-forms";
import { readSettings } from "../read-settings";
import { say } from "../say";
import { scoringOf } from "../scoring-of";
import { fail, writeOutput } from "../tell";
import type { Terminal } from "../terminal";
import { asSeenFrom, judgedFiles } from "../judged-files";

/**
 * Writes the roll-up of all forms: a sheet with a row for each 申报表, and one with a row for each department, compared with
 * the control figures that their workbooks keep; of 自评表 and 监控表 the year of each project and department. Exit code 2 if a file cannot be read or written; the forms of the
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
  const papers = forms.filter(isOfTheYear);
  if (papers.length === 0) return fail(terminal, say(language, "nothing-imported", { file: output }));
  const judged = asSeenFrom(
    output,
    judgedFiles(checkFiles(papers, kept, settings, terminal, language), kept),
  );
  const controls = controlsInFiles(kept, terminal, language);
  const scoring = scoringOf(settings, kept);
  const tables = rollUpTables(judged, { unit, language, controls, scoring, withFiles: true });
  if (!(await writeOutput(output, await writeTables(tables, "summary"), terminal, language))) return 2;
  terminal.out(`${summarised(output, judged, scoring, language)}\n`);
  const others = forms.length - papers.length;
  if (others > 0) terminal.out(`${say(language, "not-summarised", { count: String(others) })}\n`);
  return isComplete ? 0 : 2;
}

/** What was summarised; where later papers are among the forms, with the paragraph for budgets and final accounts. */
function summarised(
  file: string,
  forms: readonly JudgedForm[],
  scoring: PresetId | null,
  language: Language,
): string {
  const countOf = (kind: FormKind) => String(forms.filter(({ form }) => form.kind === kind).length);
  const targets = countOf("target");
  if (targets === String(forms.length)) return say(language, "summarised", { file, count: targets });
  const [monitoring, evaluation] = [countOf("monitoring"), countOf("selfEvaluation")];
  const paragraph = yearParagraph(yearLines(forms), presetOf(scoring ?? usualPreset.id));
  return say(language, "year-summarised", { file, targets, monitoring, evaluation, paragraph });
}
