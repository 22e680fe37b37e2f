import { checkInSteps } from "../core/checks/check";
import { defaultSettings, type Settings } from "../core/checks/settings";
import { describeOmission, describeProblem } from "../files/describe-problem";
import { FileProblem } from "../files/file-problem";
import type { OnPage } from "../files/unread-pages";
import type { Language } from "../core/language/language";
import type { FoundForm, FoundSheet } from "../core/import/found-form";
import { withResults, type CheckedForm } from "./checked-form";
import { inSlices, pauses, type Pause } from "./pauses";
import type { Source } from "./read-forms";
import { readHere, type ReadSource } from "./read-source";

/** How far one source is. */
export type FileState = "waiting" | "reading" | "read" | "without-form" | "failed";

/** What all sources gave. */
export interface FoundInFiles {
  readonly forms: readonly CheckedForm[];
  /** The sheets on which there is no form. */
  readonly sheets: readonly FoundSheet[];
  /** What cannot be read, was left out or holds no form: each in one sentence for the user. */
  readonly sentences: readonly string[];
}

/** Who follows the reading, and may stop it. */
export interface ReadingWatcher {
  readonly onState: (index: number, state: FileState, forms: number) => void;
  /** Of a file with pages, the page that is read now and how many there are, 1-based. */
  readonly onPage?: (index: number, page: number, pages: number) => void;
  readonly signal: AbortSignal;
}

/** With what files are read, and by what rules their forms are checked. */
export interface ReadingManner {
  readonly read?: ReadSource;
  readonly settings?: Settings;
}

/**
 * Reads sources one after the other and checks the forms of all together. One that cannot be read does not stop the
 * others. The page stays usable meanwhile: the work pauses after some 20 ms.
 * @returns null if it was stopped
 */
export async function findForms(
  sources: readonly Source[],
  language: Language,
  { onState, onPage: onPageOf, signal }: ReadingWatcher,
  { read = readHere, settings = defaultSettings }: ReadingManner = {},
): Promise<FoundInFiles | null> {
  const pause = pauses();
  const found: FoundForm[] = [];
  const sheets: FoundSheet[] = [];
  const sentences: string[] = [];
  for (const [index, source] of sources.entries()) {
    if (signal.aborted) return null;
    onState(index, "reading", 0);
    const onPage: OnPage = (page, pages) => {
      onPageOf?.(index, page, pages);
    };
    try {
      const own = await read(
        { source: source.name, given: await source.open(), language },
        { signal, onPage },
      );
      found.push(...own.forms);
      sheets.push(...own.sheets);
      sentences.push(...own.sentences);
      sentences.push(...own.omissions.map((omission) => describeOmission(source.name, omission, language)));
      onState(index, own.forms.length === 0 ? "without-form" : "read", own.forms.length);
    } catch (problem) {
      if (problem === signal.reason) return null;
      if (!(problem instanceof FileProblem)) throw problem;
      sentences.push(describeProblem(source.name, problem, language));
      onState(index, "failed", 0);
    }
  }
  return signal.aborted ? null : { forms: await checked(found, settings, pause), sheets, sentences };
}

async function checked(
  found: readonly FoundForm[],
  settings: Settings,
  pause: Pause,
): Promise<readonly CheckedForm[]> {
  const results = await inSlices(
    checkInSteps(
      found.map(({ form }) => form),
      settings,
      found.map(({ source }) => source),
    ),
    pause,
  );
  return withResults(found, results);
}
