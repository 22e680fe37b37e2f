import { FileProblem } from "../files/file-problem";
import { limits } from "../files/limits";
import { readGiven, type FileContent, type Given } from "../files/read-file";
import type { OnPage } from "../files/unread-pages";
import type { Language } from "../core/language/language";
import { inSlices, pauses, type Pause } from "./pauses";
import { recogniseSheets, type FoundOnSheets } from "./recognise-sheets";

/** What is asked of a reader. */
export interface Asked {
  /** What the user knows the source by. */
  readonly source: string;
  readonly given: Given;
  /** The language of the sentences. */
  readonly language: Language;
}

/** Who waits for a reading: it may be stopped, and tells of the pages of a file that has some, 1-based. */
export interface ReadingOptions {
  readonly signal?: AbortSignal;
  readonly onPage?: OnPage;
}

/** What a source holds: its forms, its other sheets, and what was too far out to be read. */
export interface SourceContent extends FoundOnSheets, Pick<FileContent, "omissions"> {}

/**
 * Reads a file's bytes or what was copied, and recognises its forms. It fails with a FileProblem if it cannot be read
 * whole, and with the signal's reason if that ends the reading.
 */
export type ReadSource = (asked: Asked, options?: ReadingOptions) => Promise<SourceContent>;

/** Reads where it is called, which nothing can end; for small things and where there are no threads. */
export const readHere: ReadSource = (asked, { onPage } = {}) => readPausing(asked, pauses(), onPage);

/** Reads, with this pause between its sheets. @throws FileProblem */
export async function readPausing(
  { source, given, language }: Asked,
  pause: Pause,
  onPage?: OnPage,
): Promise<SourceContent> {
  const { grids, omissions } = await readGiven(given, onPage);
  const found = await inSlices(recogniseSheets(source, grids, language), pause);
  if (found.forms.length > limits.forms)
    throw new FileProblem("too-many-forms", {
      count: String(found.forms.length),
      limit: String(limits.forms),
    });
  return { ...found, omissions };
}
