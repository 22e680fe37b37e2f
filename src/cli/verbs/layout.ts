import { parse } from "node:path";
import { describeProblem } from "../../files/describe-problem";
import { FileProblem } from "../../files/file-problem";
import { readFile } from "../../files/read-file";
import type { Grid } from "../../grid/grid";
import type { Language } from "../../language/language";
import { describeLayoutProblem } from "../../own-layout/describe-layout-problem";
import { layoutFile } from "../../own-layout/layout-file";
import { LayoutProblem } from "../../own-layout/layout-problem";
import { layoutOfSheet } from "../../own-layout/layout-of-sheet";
import { recognise } from "../../recognise/recognise";
import type { LayoutCommand } from "../command";
import { openFile } from "../open-file";
import { replaceFile } from "../replace-file";
import { say } from "../say";
import type { Terminal } from "../terminal";

/**
 * Makes a layout file out of the filled form of a file, under the file's name. Exit code 2 if there is not exactly one form
 * on a sheet, or if what is built by the layout would not read back whole; nothing is written then.
 */
export async function layout(
  { file, output }: LayoutCommand,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  try {
    const { grids } = await readFile(await openFile(file));
    const made = layoutOfSheet(parse(file).name.slice(0, 40), sheetWithForm(grids));
    const problem = await replaceFile(output, new TextEncoder().encode(layoutFile(made)));
    if (problem !== null)
      return fail(say(language, "cannot-write", { file: output, reason: problem }), terminal);
    terminal.out(`${say(language, "layout-made", { file: output })}\n`);
    return 0;
  } catch (problem) {
    if (problem instanceof FileProblem) return fail(describeProblem(file, problem, language), terminal);
    if (!(problem instanceof LayoutProblem)) throw problem;
    return fail(`${file}: ${describeLayoutProblem(problem, language)}`, terminal);
  }
}

/** The only sheet that has a form; of none, any sheet, which then says so. */
function sheetWithForm(grids: readonly Grid[]): Grid {
  const [first, ...others] = grids.filter((grid) => recognise(grid).forms.length > 0);
  if (others.length > 0) throw new LayoutProblem("several-forms");
  if (!first) throw new LayoutProblem("no-form");
  return first;
}

function fail(sentence: string, terminal: Terminal): number {
  terminal.err(`${sentence}\n`);
  return 2;
}
