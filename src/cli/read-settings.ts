import { settingsOf } from "../checks/own/own-rules";
import { parseRulesFile } from "../checks/own/rules-file";
import { defaultSettings, type Settings } from "../checks/settings";
import type { Language } from "../language/language";
import { readOwnFile, type Problems } from "./read-own-file";

/** By what the forms are checked, or the sentences that say what is wrong with the rules file. */
export async function readSettings(file: string | null, language: Language): Promise<Settings | Problems> {
  if (file === null) return defaultSettings;
  const read = await readOwnFile(file, "bad-rules", parseRulesFile, language);
  return "problems" in read ? read : settingsOf(read.value);
}
