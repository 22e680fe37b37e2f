import { describeOmission, describeProblem } from "../files/describe-problem";
import { FileProblem } from "../files/file-problem";
import type { Given } from "../files/read-file";
import type { Language } from "../core/language/language";
import type { FoundForm } from "../core/import/found-form";
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

/** The forms of all sources that can be read. */
export interface FormsInFiles {
  readonly forms: readonly FoundForm[];
  /** What cannot be read, was left out or holds no form: each in one sentence for the user. */
  readonly sentences: readonly string[];
  /** Whether every source could be read. */
  readonly isComplete: boolean;
  /** Whether every source that could be read holds a form. */
  readonly allHoldForms: boolean;
}

/**
 * Reads the forms of sources; what is found is in the order of the sources, however many are read at a time.
 * @param onStart is told the 0-based index of each source before it is read
 * @param atOnce how many sources are read side by side
 */
export async function readForms(
  sources: readonly Source[],
  language: Language,
  onStart: (index: number) => void = () => undefined,
  read: ReadSource = readHere,
  atOnce = 1,
): Promise<FormsInFiles> {
  const found: FormsInFiles[] = [];
  const waiting = sources.entries();
  const readOnes = async () => {
    for (const [index, source] of waiting) {
      onStart(index);
      found[index] = await formsOf(source, language, read);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, readOnes));
  return {
    forms: found.flatMap(({ forms }) => forms),
    sentences: found.flatMap(({ sentences }) => sentences),
    isComplete: found.every(({ isComplete }) => isComplete),
    allHoldForms: found.every(({ allHoldForms }) => allHoldForms),
  };
}

async function formsOf(
  { name: file, open }: Source,
  language: Language,
  read: ReadSource,
): Promise<FormsInFiles> {
  try {
    const found = await read({ source: file, given: await open(), language });
    const omissions = found.omissions.map((omission) => describeOmission(file, omission, language));
    return {
      forms: found.forms,
      sentences: [...found.sentences, ...omissions],
      isComplete: true,
      allHoldForms: found.forms.length > 0,
    };
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    const sentences = [describeProblem(file, problem, language)];
    return { forms: [], sentences, isComplete: false, allHoldForms: true };
  }
}
