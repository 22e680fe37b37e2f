import type { TextKey } from "./zh-CN";

/** The same sentences in English. */
export const textsInEnglish: Readonly<Record<TextKey, string>> = {
  inserted: "An empty form was put on the sheet “{sheet}”.",
  "no-form-on-sheet":
    "There is no form on the sheet “{sheet}”: go to a sheet that has one, or insert one first.",
  "no-form-in-workbook":
    "There is no form in this workbook: open one that has forms, or insert a form first.",
  "marks-cleared": "The marks were cleared.",
};
