import { parse } from "node:path";
import { describeProblem } from "../../files/describe-problem";
import { FileProblem } from "../../files/file-problem";
import type { Grid } from "../../core/grid/grid";
import type { Language } from "../../core/language/language";
import { describeLayoutProblem } from "../../core/layout/learn/describe-layout-problem";
import { layoutFile } from "../../core/layout/learn/layout-file";
import { LayoutProblem } from "../../core/layout/learn/layout-problem";
import { layoutOfSheet } from "../../core/layout/learn/layout-of-sheet";
import type { FoundForm } from "../../core/import/found-form";
import type { LayoutCommand } from "../command";
import { openFile } from "../open-file";
import { say } from "../say";
import { fail, writeOutput } from "../tell";
import type { Terminal } from "../terminal";

/**
 * Makes a layout file out of the filled form of a file, under the file's name. Of several forms on a sheet the first is
 * taken. Exit code 2 if there is none or there are several sheets with forms, or if what is built by the layout would not
 * read back whole; nothing is written then.
 */
export async function layout(
  { file, output }: LayoutCommand,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  try {
    const { forms } = await terminal.read({ source: file, given: await openFile(file), language });
    const made = layoutOfSheet(parse(file).name.slice(0, 40), sheetOf(forms));
    const bytes = new TextEncoder().encode(layoutFile(made));
    if (!(await writeOutput(output, bytes, terminal, language))) return 2;
    terminal.out(`${say(language, "layout-made", { file: output })}\n`);
    return 0;
  } catch (problem) {
    if (problem instanceof FileProblem) return fail(terminal, describeProblem(file, problem, language));
    if (!(problem instanceof LayoutProblem)) throw problem;
    return fail(terminal, `${file}: ${describeLayoutProblem(problem, language)}`);
  }
}

/** The only sheet that has a form. @throws LayoutProblem if there are several, or none */
function sheetOf(forms: readonly FoundForm[]): Grid {
  const [first, ...others] = new Set(forms.map(({ grid }) => grid));
  if (others.length > 0) throw new LayoutProblem("several-forms");
  if (!first) throw new LayoutProblem("no-form");
  return first;
}
