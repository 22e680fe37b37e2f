import type { Language } from "../core/language/language";
import { say } from "./say";
import type { Terminal } from "./terminal";

const toLineStart = "\r";
const clearLine = "\u001b[K";

/** Shows in one line which of many files is being read. */
export interface Progress {
  show(number: number, file: string): void;
  clear(): void;
}

/** Silent where nobody watches or there is nothing to wait for. */
export function progressOf(terminal: Terminal, language: Language, count: number): Progress {
  if (!terminal.isWatched || count < 2) return { show: () => undefined, clear: () => undefined };
  return {
    show: (number, file) => {
      const values = { number: String(number), count: String(count), file };
      terminal.err(toLineStart + say(language, "reading", values) + clearLine);
    },
    clear: () => {
      terminal.err(toLineStart + clearLine);
    },
  };
}
