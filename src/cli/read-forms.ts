import { basename } from "node:path";
import { describeOmission, describeProblem } from "../files/describe-problem";
import { FileProblem } from "../files/file-problem";
import { readFile } from "../files/read-file";
import type { Language } from "../language/language";
import { recognise } from "../recognise/recognise";
import type { FormReading } from "../recognise/reading";
import { openFile } from "./open-file";
import { progressOf } from "./progress";
import { say } from "./say";
import type { Terminal } from "./terminal";

/** A form and the file that it was read from. */
export interface FormInFile {
  readonly file: string;
  readonly form: FormReading;
}

/** The forms of all files that can be read; `isComplete` is false where one cannot. */
export interface FormsInFiles {
  readonly forms: readonly FormInFile[];
  readonly isComplete: boolean;
}

/** Reads the forms of files one after the other; says in a sentence what cannot be read or holds no form. */
export async function readForms(
  files: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<FormsInFiles> {
  const progress = progressOf(terminal, language, files.length);
  const forms: FormInFile[] = [];
  const sentences: string[] = [];
  let isComplete = true;
  for (const [index, file] of files.entries()) {
    progress.show(index + 1, basename(file));
    try {
      const { grids, omissions } = await readFile(await openFile(file));
      const found = grids.flatMap((grid) => recognise(grid).forms);
      forms.push(...found.map((form) => ({ file, form })));
      if (found.length === 0) sentences.push(say(language, "no-form", { file }));
      sentences.push(...omissions.map((omission) => describeOmission(file, omission, language)));
    } catch (problem) {
      if (!(problem instanceof FileProblem)) throw problem;
      sentences.push(describeProblem(file, problem, language));
      isComplete = false;
    }
  }
  progress.clear();
  for (const sentence of sentences) terminal.err(`${sentence}\n`);
  return { forms, isComplete };
}
