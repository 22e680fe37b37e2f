import { settingsOf } from "../core/checks/own/own-rules";
import { parseRulesFile } from "../core/checks/own/rules-file";
import type { Settings } from "../core/checks/settings";
import type { Language } from "../core/language/language";
import { readOwnFile, type Problems } from "./read-own-file";

/** By what all forms are checked, null if no rules file is named, or the sentences that say what is wrong with it. */
export async function readSettings(
  file: string | null,
  language: Language,
): Promise<Settings | Problems | null> {
  if (file === null) return null;
  const read = await readOwnFile(file, "bad-rules", parseRulesFile, language);
  return "problems" in read ? read : settingsOf(read.value);
}
