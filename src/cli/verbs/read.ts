import type { Language } from "../../core/language/language";
import type { ReadCommand } from "../command";
import { paintOn } from "../paint";
import { readFormsAt } from "../read-forms";
import { readingJson } from "../reading-json";
import { readingText } from "../reading-text";
import type { Terminal } from "../terminal";

/** Prints what the forms of files say. Exit code 2 if a file cannot be read. */
export async function read(command: ReadCommand, terminal: Terminal, language: Language): Promise<number> {
  const { forms, isComplete } = await readFormsAt(command, terminal, language);
  if (command.json) {
    const readings = forms.map((form) => readingJson(form, language));
    terminal.out(`${JSON.stringify(readings, null, 2)}\n`);
  } else terminal.out(readingText(forms, language, paintOn(terminal)));
  return isComplete ? 0 : 2;
}
