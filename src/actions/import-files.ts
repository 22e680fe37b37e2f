import { checkInSteps, type CheckResult } from "../checks/check";
import { describeOmission, describeProblem } from "../files/describe-problem";
import { FileProblem } from "../files/file-problem";
import { readFile, type FileContent } from "../files/read-file";
import { fill, type Language } from "../language/language";
import { recognise } from "../recognise/recognise";
import type { FoundForm, FoundSheet } from "../takeover/found-form";
import { noFormInEnglish } from "./messages/en-US";
import { noFormInChinese } from "./messages/zh-CN";
import { inSlices, pauses, type Pause } from "./pauses";
import type { Source } from "./read-forms";

/** How far one source is. */
export type FileState = "waiting" | "reading" | "read" | "without-form" | "failed";

/** A form that was found, with what the rules say of it. */
export interface CheckedFoundForm extends FoundForm, CheckResult {}

/** What all sources gave. */
export interface FoundInFiles {
  readonly forms: readonly CheckedFoundForm[];
  /** The sheets on which there is no form. */
  readonly sheets: readonly FoundSheet[];
  /** What cannot be read, was left out or holds no form: each in one sentence for the user. */
  readonly sentences: readonly string[];
}

/** Who follows the reading, and may stop it. */
export interface ReadingWatcher {
  readonly onState: (index: number, state: FileState, forms: number) => void;
  readonly signal: AbortSignal;
}

/** Turns a file's bytes into grids. @throws FileProblem */
export type ReadBytes = (bytes: Uint8Array, signal: AbortSignal) => Promise<FileContent>;

const noForm = { "zh-CN": noFormInChinese, "en-US": noFormInEnglish };

/**
 * Reads sources one after the other and checks the forms of all together. One that cannot be read does not stop the
 * others. The page stays usable meanwhile: the work pauses after some 20 ms.
 * @returns null if it was stopped
 */
export async function findForms(
  sources: readonly Source[],
  language: Language,
  { onState, signal }: ReadingWatcher,
  read: ReadBytes = readFile,
): Promise<FoundInFiles | null> {
  const pause = pauses();
  const found: FoundForm[] = [];
  const sheets: FoundSheet[] = [];
  const sentences: string[] = [];
  for (const [index, source] of sources.entries()) {
    if (signal.aborted) return null;
    onState(index, "reading", 0);
    try {
      const { grids, omissions } = await read(await source.open(), signal);
      const own: FoundForm[] = [];
      for (const grid of grids) {
        const { forms } = recognise(grid);
        own.push(...forms.map((form) => ({ source: source.name, grid, form })));
        if (forms.length === 0) sheets.push({ source: source.name, grid });
        await pause();
      }
      found.push(...own);
      if (own.length === 0) sentences.push(fill(noForm[language], { file: source.name }));
      sentences.push(...omissions.map((omission) => describeOmission(source.name, omission, language)));
      onState(index, own.length === 0 ? "without-form" : "read", own.length);
    } catch (problem) {
      if (!(problem instanceof FileProblem)) throw problem;
      sentences.push(describeProblem(source.name, problem, language));
      onState(index, "failed", 0);
    }
  }
  return signal.aborted ? null : { forms: await checked(found, pause), sheets, sentences };
}

async function checked(found: readonly FoundForm[], pause: Pause): Promise<readonly CheckedFoundForm[]> {
  const results = await inSlices(checkInSteps(found.map(({ form }) => form)), pause);
  return found.map((form, index) => ({ ...form, findings: [], notJudged: [], ...results[index] }));
}
