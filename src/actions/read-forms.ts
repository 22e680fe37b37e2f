import { describeOmission, describeProblem } from "../files/describe-problem";
import { FileProblem } from "../files/file-problem";
import type { Given } from "../files/read-file";
import type { Language } from "../core/language/language";
import type { FormReading } from "../core/recognise/reading";
import { readHere, type ReadSource } from "./read-source";

/** Something that forms are read from: a file, or text from the clipboard. */
export interface Source {
  /** What the user knows it by, such as a file's name or path. */
  readonly name: string;
  /** Its bytes, as a file holds them, or what was copied. Throws FileProblem if they cannot be had. */
  readonly open: () => Promise<Given>;
}

/** A source that is a file. */
export interface FileSource extends Source {
  readonly open: () => Promise<Uint8Array>;
}

/** A form and the name of what it was read from. */
export interface FormInFile {
  readonly file: string;
  readonly form: FormReading;
}

/** The forms of all sources that can be read. */
export interface FormsInFiles {
  readonly forms: readonly FormInFile[];
  /** What cannot be read, was left out or holds no form: each in one sentence for the user. */
  readonly sentences: readonly string[];
  /** Whether every source could be read. */
  readonly isComplete: boolean;
}

/**
 * Reads the forms of sources one after the other.
 * @param onStart is told the 0-based index of each source before it is read
 */
export async function readForms(
  sources: readonly Source[],
  language: Language,
  onStart: (index: number) => void = () => undefined,
  read: ReadSource = readHere,
): Promise<FormsInFiles> {
  const forms: FormInFile[] = [];
  const sentences: string[] = [];
  let isComplete = true;
  for (const [index, { name: file, open }] of sources.entries()) {
    onStart(index);
    try {
      const found = await read({ source: file, given: await open(), language });
      forms.push(...found.forms.map(({ form }) => ({ file, form })));
      sentences.push(...found.sentences);
      sentences.push(...found.omissions.map((omission) => describeOmission(file, omission, language)));
    } catch (problem) {
      if (!(problem instanceof FileProblem)) throw problem;
      sentences.push(describeProblem(file, problem, language));
      isComplete = false;
    }
  }
  return { forms, sentences, isComplete };
}
