import type { TextKey } from "./zh-CN";

/** The same sentences in English. */
export const textsInEnglish: Readonly<Record<TextKey, string>> = {
  inserted: "An empty form was put on the sheet “{sheet}”.",
  "no-form-on-sheet":
    "There is no form on the sheet “{sheet}”: go to a sheet that has one, or insert one first.",
  "not-marked":
    "The check is done, but the sheet “{sheets}” is protected and its cells were not marked: see the findings in the pane.",
  "marks-cleared": "The marks were cleared.",
  "marks-kept":
    "The sheet “{sheets}” is protected and kept its marks. Unprotect it on the Review tab, then try again.",
};
