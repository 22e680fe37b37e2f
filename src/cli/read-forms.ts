import { basename } from "node:path";
import { readForms } from "../actions/read-forms";
import type { FoundForm } from "../core/import/found-form";
import type { Language } from "../core/language/language";
import type { ReadingCommand } from "./reading-command";
import { findFiles, type Output } from "./find-files";
import { keptIn, type KeptInFile, type KeptInFiles } from "./kept-in-file";
import { openFile } from "./open-file";
import { progressOf } from "./progress";
import type { Terminal } from "./terminal";

/** The forms of all files that can be read; `isComplete` is false where one cannot. */
interface FormsOfPaths {
  readonly forms: readonly FoundForm[];
  /** What was told: what cannot be read, was passed over or holds no form. */
  readonly sentences: readonly string[];
  readonly isComplete: boolean;
  /** Whether every file that could be read holds a form. */
  readonly allHoldForms: boolean;
  readonly kept: KeptInFiles;
}

/**
 * Reads the forms of files and of all files in folders, showing progress; says in a sentence what cannot be read, was
 * passed over or holds no form.
 * @param output the file that will be made, which is no source
 */
export async function readFormsAt(
  { files: named, jobs }: ReadingCommand,
  terminal: Terminal,
  language: Language,
  output: Output | null = null,
): Promise<FormsOfPaths> {
  const found = await findFiles(named, language, output);
  const paths = found.files;
  const progress = progressOf(terminal, language, paths.length);
  const kept = new Map<string, KeptInFile>();
  const sources = paths.map((path) => ({
    name: path,
    open: async () => {
      const bytes = await openFile(path);
      kept.set(path, keptIn(bytes));
      return bytes;
    },
  }));
  const { forms, sentences, isComplete, allHoldForms } = await readForms(
    sources,
    language,
    (index) => {
      progress.show(index + 1, basename(paths[index] ?? ""));
    },
    terminal.read,
    jobs,
  );
  progress.clear();
  const told = [...found.sentences, ...sentences];
  for (const sentence of told) terminal.err(`${sentence}\n`);
  return { forms, sentences: told, isComplete: isComplete && found.isComplete, allHoldForms, kept };
}
