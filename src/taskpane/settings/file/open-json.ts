import { openText } from "../../../actions/open-text";
import type { FileSource } from "../../../actions/read-forms";
import type { Parsed } from "../../../core/json/parse-json";
import type { Language } from "../../../core/language/language";

/** What stands in a JSON file of ours, or why it cannot be taken, each in a sentence. */
export async function openJson<T>(
  source: FileSource,
  parse: (text: string) => Parsed<T>,
  language: Language,
): Promise<{ readonly value: T } | RefusedFile> {
  const opened = await openText(source, language);
  if ("problem" in opened) return { file: source.name, sentences: [opened.problem] };
  const parsed = parse(opened.text);
  if (parsed.ok) return { value: parsed.value };
  return { file: source.name, sentences: parsed.problems.map((problem) => problem[language]) };
}

/** A file that was not taken, and why. */
export interface RefusedFile {
  readonly file: string;
  readonly sentences: readonly string[];
}
