import { basename } from "node:path";
import { readForms, type FormInFile } from "../actions/read-forms";
import type { Language } from "../language/language";
import { openFile } from "./open-file";
import { progressOf } from "./progress";
import type { Terminal } from "./terminal";

/** The forms of all files that can be read; `isComplete` is false where one cannot. */
interface FormsOfPaths {
  readonly forms: readonly FormInFile[];
  readonly isComplete: boolean;
}

/** Reads the forms of files, showing progress; says in a sentence what cannot be read or holds no form. */
export async function readFormsAt(
  paths: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<FormsOfPaths> {
  const progress = progressOf(terminal, language, paths.length);
  const sources = paths.map((path) => ({ name: path, open: () => openFile(path) }));
  const { forms, sentences, isComplete } = await readForms(sources, language, (index) => {
    progress.show(index + 1, basename(paths[index] ?? ""));
  });
  progress.clear();
  for (const sentence of sentences) terminal.err(`${sentence}\n`);
  return { forms, isComplete };
}
