import { FileProblem, type FileProblemKind } from "../file-problem";
import { readClipboard, readFile, type Clipboard, type FileContent } from "../read-file";
import type { Grid } from "../../grid/grid";
import type { Values } from "../../language/language";

/** What is to be read: a file's bytes, or what was copied. */
export type Request = Uint8Array | Clipboard;

/**
 * What the thread says: that it is there, each sheet that it read, in the end what is left of the content, or why it cannot.
 * Sheets come one by one, since a large workbook in one piece would hold up the page that takes it.
 */
export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "grid"; readonly grid: Grid }
  | { readonly kind: "content"; readonly content: FileContent }
  | { readonly kind: "problem"; readonly problem: FileProblemKind; readonly values: Values }
  | { readonly kind: "fault"; readonly message: string };

/**
 * Reads, and turns what goes wrong into an answer, since errors of our own do not pass between threads.
 * @param answer is given each sheet; without it all of them are in the last answer
 */
export async function answerTo(request: Request, answer?: (part: Answer) => void): Promise<Answer> {
  try {
    const content = request instanceof Uint8Array ? await readFile(request) : await readClipboard(request);
    if (!answer) return { kind: "content", content };
    for (const grid of content.grids) answer({ kind: "grid", grid });
    return { kind: "content", content: { ...content, grids: [] } };
  } catch (error) {
    if (error instanceof FileProblem) return { kind: "problem", problem: error.kind, values: error.values };
    return {
      kind: "fault",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
