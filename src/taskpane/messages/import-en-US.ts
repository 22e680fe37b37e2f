import type { importInChinese } from "./import-zh-CN";

/** The same texts in English. */
export const importInEnglish: Readonly<Record<keyof typeof importInChinese, string>> = {
  purpose:
    "Checks performance target forms (绩效目标申报表): what is missing, does not add up or breaks a requirement, how to put it right, and why.",
  privacy: "Everything stays on this computer; nothing is uploaded.",
  choose: "Choose files…",
  "file-kinds": ".xlsx or .txt; dropping them here works too",
  "paste-label": "Or paste a form copied from Excel",
  "paste-here": "Select the whole form in Excel, copy it, and paste it here",
  "pasted-text": "Pasted text",
  "reading-file": "Reading “{file}” ({number} of {count})…",
  "not-readable": "it may have been moved, be a folder, or lack read permission",
  fault: "The program failed and the check was not finished; reopen this page and try again.",
  total: "Forms: {count}. Errors: {error}, warnings: {warning}, hints: {hint}.",
  "total-clean": "Forms: {count}. Nothing was found.",
  "total-not-judged": "Could not be judged: {count}.",
};
