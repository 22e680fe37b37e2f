import { FileProblem, type FileProblemKind } from "../../files/file-problem";
import type { Values } from "../../core/language/language";
import { readPausing, type Asked, type SourceContent } from "../read-source";
import { toPieces, type Piece } from "./pieces";

/** What the thread says: that it is there, the pieces of what it read, in the end the rest, or why it cannot read. */
export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "page"; readonly page: number; readonly pages: number }
  | Piece
  | ({ readonly kind: "end" } & Pick<SourceContent, "omissions" | "sentences">)
  | { readonly kind: "problem"; readonly problem: FileProblemKind; readonly values: Values }
  | { readonly kind: "fault"; readonly message: string };

/** Nobody waits for the thread but who asked it. */
const withoutPause = () => Promise.resolve();

/**
 * Reads, and turns what goes wrong into an answer, since errors of our own do not pass between threads.
 * @param answer is given each page before it is read, and each piece
 */
export async function answerTo(asked: Asked, answer: (said: Answer) => void): Promise<Answer> {
  try {
    const content = await readPausing(asked, withoutPause, (page, pages) => {
      answer({ kind: "page", page, pages });
    });
    for (const piece of toPieces(content)) answer(piece);
    return { kind: "end", omissions: content.omissions, sentences: content.sentences };
  } catch (error) {
    if (error instanceof FileProblem) return { kind: "problem", problem: error.kind, values: error.values };
    return {
      kind: "fault",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
