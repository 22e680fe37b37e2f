import { openText } from "../actions/open-text";
import { settingsOf } from "../checks/own/own-rules";
import { parseRulesFile } from "../checks/own/rules-file";
import { defaultSettings, type Settings } from "../checks/settings";
import type { Language } from "../language/language";
import { openFile } from "./open-file";
import { say } from "./say";

/** By what the forms are checked, or the sentences that say what is wrong with the rules file. */
export async function readSettings(
  file: string | null,
  language: Language,
): Promise<Settings | { readonly problems: readonly string[] }> {
  if (file === null) return defaultSettings;
  const opened = await openText({ name: file, open: () => openFile(file) }, language);
  if ("problem" in opened) return { problems: [opened.problem] };
  const parsed = parseRulesFile(opened.text);
  if (parsed.ok) return settingsOf(parsed.value);
  return {
    problems: parsed.problems.map((problem) =>
      say(language, "bad-rules", { file, problem: problem[language] }),
    ),
  };
}
