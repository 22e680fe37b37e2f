import { findingsInEnglish } from "./findings-en-US";
import { importInEnglish } from "./import-en-US";
import { settingsInEnglish } from "./settings-en-US";
import { shellInEnglish } from "./shell-en-US";
import type { TextKey } from "./zh-CN";

/** The same texts in English. */
export const textsInEnglish: Readonly<Record<TextKey, string>> = {
  ...shellInEnglish,
  ...findingsInEnglish,
  ...importInEnglish,
  ...settingsInEnglish,
};
