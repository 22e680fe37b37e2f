import { openText } from "../actions/open-text";
import type { Parsed } from "../core/json/parse-json";
import type { Language } from "../core/language/language";
import { openFile } from "./open-file";
import { say } from "./say";

/** Sentences that say why a file cannot be used. */
export interface Problems {
  readonly problems: readonly string[];
}

/** What stands in a JSON file of the add-in's own, such as rules, or the sentences that say what is wrong with it. */
export async function readOwnFile<T>(
  file: string,
  kind: "bad-rules" | "bad-layout",
  parse: (text: string) => Parsed<T>,
  language: Language,
): Promise<{ readonly value: T } | Problems> {
  const opened = await openText({ name: file, open: () => openFile(file) }, language);
  if ("problem" in opened) return { problems: [opened.problem] };
  const parsed = parse(opened.text);
  if (parsed.ok) return { value: parsed.value };
  return {
    problems: parsed.problems.map((problem) => say(language, kind, { file, problem: problem[language] })),
  };
}
