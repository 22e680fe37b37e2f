import { FileProblem, type FileProblemKind } from "../file-problem";
import { readClipboard, readFile, type Clipboard, type FileContent } from "../read-file";
import type { Values } from "../../language/language";

/** What is to be read: a file's bytes, or what was copied. */
export type Request = Uint8Array | Clipboard;

/** What the thread says: that it is there, what it read, or why it cannot. */
export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "content"; readonly content: FileContent }
  | { readonly kind: "problem"; readonly problem: FileProblemKind; readonly values: Values }
  | { readonly kind: "fault"; readonly message: string };

/** Reads, and turns what goes wrong into an answer, since errors of our own do not pass between threads. */
export async function answerTo(request: Request): Promise<Answer> {
  try {
    const content = request instanceof Uint8Array ? await readFile(request) : await readClipboard(request);
    return { kind: "content", content };
  } catch (error) {
    if (error instanceof FileProblem) return { kind: "problem", problem: error.kind, values: error.values };
    return {
      kind: "fault",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
