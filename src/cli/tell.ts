import type { Language } from "../core/language/language";
import { replaceFile } from "./replace-file";
import { say } from "./say";
import type { Terminal } from "./terminal";

/** Says each sentence on a line. @returns the exit code for what could not be done */
export function fail(terminal: Terminal, ...sentences: readonly string[]): number {
  for (const sentence of sentences) terminal.err(`${sentence}\n`);
  return 2;
}

/** Writes a file whole or not at all, and says if it cannot. @returns whether it was written */
export async function writeOutput(
  output: string,
  bytes: Uint8Array,
  terminal: Terminal,
  language: Language,
): Promise<boolean> {
  const reason = await replaceFile(output, bytes);
  if (reason !== null) fail(terminal, say(language, "cannot-write", { file: output, reason }));
  return reason === null;
}
