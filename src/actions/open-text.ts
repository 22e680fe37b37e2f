import { decodeText } from "../files/text/decode-text";
import { describeProblem } from "../files/describe-problem";
import { FileProblem } from "../files/file-problem";
import type { Language } from "../core/language/language";
import type { FileSource } from "./read-forms";

/** A file's text, or the sentence that says why it cannot be had. */
export type OpenedText = { readonly text: string } | { readonly problem: string };

/** Opens a file of settings, in whatever charset an editor has saved it. */
export async function openText({ name, open }: FileSource, language: Language): Promise<OpenedText> {
  try {
    return { text: textOf(await open()) };
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    return { problem: describeProblem(name, problem, language) };
  }
}

/** What is no text at all is left to whoever reads it, and knows what should stand there. */
function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    return new TextDecoder().decode(bytes);
  }
}
