import type { TextKey } from "./zh-CN";

/** The same sentences in English. */
export const textsInEnglish: Readonly<Record<TextKey, string>> = {
  inserted: "An empty form was put on the sheet “{sheet}”.",
  "papers-inserted": "Made out of this sheet's target form: {kind}, on the sheet “{sheets}”.",
  "blank-paper-inserted":
    "This sheet has no target form, so an empty one was inserted: {kind}, on the sheet “{sheets}”.",
  "no-form-on-sheet":
    "There is no form on the sheet “{sheet}”: go to a sheet that has one, or insert one first.",
  "not-marked":
    "The check is done, but nothing was marked on the sheet “{sheets}” (it is protected, or has conditional formats that add-ins cannot touch): see the findings in the pane.",
  "marks-cleared": "The marks were cleared.",
  "marks-kept":
    "The sheet “{sheets}” kept its marks. If it is protected, unprotect it on the Review tab and try again; if not, delete them on the Home tab, under Conditional Formatting, Manage Rules.",
};
