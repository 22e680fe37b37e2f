import { makePaper } from "../../core/kinds/make/make-paper";
import { planPaper } from "../../core/layout/papers/plan-paper";
import { targetForms } from "../../core/rollup/judged-form";
import { kindName } from "../../core/kinds/kinds";
import { writeWorkbook } from "../../files/write-workbook";
import type { Language } from "../../core/language/language";
import type { NextCommand } from "../command";
import { readFormsAt } from "../read-forms";
import { say } from "../say";
import { fail, writeOutput } from "../tell";
import type { Terminal } from "../terminal";

/**
 * Makes the next paper (自评表, 监控表) of every 申报表 in files, a sheet each. Papers of other kinds are passed over. Exit code
 * 2 if a file cannot be read or written; what the others hold is made all the same.
 */
export async function next(command: NextCommand, terminal: Terminal, language: Language): Promise<number> {
  const { kind, months, preset, output } = command;
  const kindWord = kindName(kind)[language];
  const { forms, isComplete } = await readFormsAt(command, terminal, language, {
    file: output,
    made: "next",
  });
  const targets = targetForms(forms);
  if (targets.length === 0)
    return fail(terminal, say(language, "nothing-next", { file: output, kind: kindWord }));
  const plans = targets.map(({ form }) => planPaper(makePaper(kind, form.project, { months, preset })));
  if (!(await writeOutput(output, await writeWorkbook(plans, "next"), terminal, language))) return 2;
  const count = String(targets.length);
  terminal.out(`${say(language, "next-made", { file: output, count, kind: kindWord })}\n`);
  const others = forms.length - targets.length;
  if (others > 0) terminal.out(`${say(language, "next-passed-over", { count: String(others) })}\n`);
  return isComplete ? 0 : 2;
}
