import type { TextKey } from "./zh-CN";

/** The same sentences in English. */
export const textsInEnglish: Readonly<Record<TextKey, string>> = {
  inserted: "An empty form was put on the sheet “{sheet}”.",
  "no-form-on-sheet":
    "There is no form on the sheet “{sheet}”: go to a sheet that has one, or insert one first.",
  "no-form-in-workbook":
    "There is no form in this workbook: open one that has forms, or insert a form first.",
  "protected-not-marked":
    "The sheet “{sheet}” is protected, so its cells are not marked; the findings are listed in the pane.",
  "protected-not-cleared":
    "The sheet “{sheet}” is protected and keeps its marks: unprotect it, then clear them.",
  "marks-cleared": "The marks were cleared.",
};
