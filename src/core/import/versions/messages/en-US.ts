import type { VersionsTextKey } from "./zh-CN";

/** The same sentences in English. */
export const versionsInEnglish: Readonly<Record<VersionsTextKey, string>> = {
  changed: "{field}: “{before}” became “{after}”",
  filled: "{field}: “{after}” filled in",
  emptied: "{field}: “{before}” taken out",
  "of-row": "“{row}”, ",
  "row-added": "“{text}” added",
  "row-gone": "“{text}” taken out",
  "text-added": "text “{text}” added (no field of the form)",
  "text-gone": "text “{text}” taken out (no field of the form)",
};
