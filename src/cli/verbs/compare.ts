import { compareForms, type ComparedForms } from "../../core/import/versions/compare-forms";
import { pairForms } from "../../core/import/versions/pair-forms";
import { defaultSettings, type Settings } from "../../core/checks/settings";
import type { Language } from "../../core/language/language";
import type { JudgedFinding } from "../../core/rollup/judged-form";
import { checkAll } from "../../actions/checked-form";
import type { ComparedFiles } from "../compared-files";
import { compareJson } from "../compare-json";
import { compareText } from "../compare-text";
import { judgedFiles, type JudgedFile } from "../judged-files";
import type { CompareCommand } from "../office-commands";
import { paintOn } from "../paint";
import { readFormsAt } from "../read-forms";
import { readSettings } from "../read-settings";
import { say } from "../say";
import { fail } from "../tell";
import type { Terminal } from "../terminal";

/**
 * Prints what became of the forms of a file or folder in its later version. Both are judged by the same rules. Exit code 2 if
 * something cannot be read or holds no form, else 1 if an error was not mended, cannot be judged or is new, else 3 if a form
 * has no other version.
 */
export async function compare(
  command: CompareCommand,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const settings = await readSettings(command.rules, language);
  if (settings && "problems" in settings) return fail(terminal, ...settings.problems);
  const judge = (path: string) => judgedAt(path, command, settings ?? defaultSettings, terminal, language);
  const before = await judge(command.before);
  const after = await judge(command.after);
  const empty = [before, after].find(({ forms }) => forms.length === 0);
  if (empty) return fail(terminal, say(language, "compare-no-forms", { file: empty.path }));

  const { pairs, ...others } = pairForms(before.forms, after.forms);
  const all: ComparedFiles = {
    ...others,
    pairs: pairs.map((pair) => ({ ...pair, compared: compareForms(pair.before, pair.after) })),
  };
  terminal.out(
    command.json
      ? `${JSON.stringify(compareJson(all, language), null, 2)}\n`
      : compareText(all, language, paintOn(terminal)),
  );
  if (!before.isComplete || !after.isComplete) return 2;
  if (all.pairs.some(({ compared }) => hasOpenError(compared))) return 1;
  return all.gone.length + all.added.length > 0 ? 3 : 0;
}

async function judgedAt(
  path: string,
  { jobs }: CompareCommand,
  settings: Settings,
  terminal: Terminal,
  language: Language,
): Promise<{ path: string; forms: readonly JudgedFile[]; isComplete: boolean }> {
  const { forms, isComplete, kept } = await readFormsAt({ files: [path], jobs }, terminal, language);
  return { path, forms: judgedFiles(checkAll(forms, settings), kept), isComplete };
}

/** Whether an error is left that nobody lets stand. */
function hasOpenError({ followed, appeared }: ComparedForms<JudgedFinding>): boolean {
  const isOpen = ({ severity, waived }: JudgedFinding) => severity === "error" && waived === null;
  return (
    appeared.some(isOpen) ||
    followed.some(
      ({ outcome, before, after }) =>
        (outcome === "remaining" && after !== null && isOpen(after)) ||
        (outcome === "unjudged" && isOpen(before)),
    )
  );
}
