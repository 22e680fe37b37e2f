import type { LayoutProblemKind } from "./zh-CN";

/** The same in English. */
export const layoutProblemsInEnglish: Readonly<Record<LayoutProblemKind, string>> = {
  "no-form": "No form was found on this sheet. Open a filled form to make a layout of it.",
  "several-forms":
    "Several sheets of the file have forms. Save a copy with only one of them and make the layout of that.",
  list: "This is a list with rows for each project, not one form for each, and cannot be made into a layout.",
  "later-paper":
    "This is a self-evaluation or monitoring form, not a target form. These are made in the add-in's own layout; a layout cannot be made of one yet.",
  "too-wide": "The sheet has more than 26 columns and cannot be made into a layout.",
  "two-tables":
    "Something stands between the tables of long-term and annual indicators, or their columns do not fit together. Such a form cannot be made into a layout.",
  "no-indicators": "No indicators with targets were read. Make the layout of a form that has some.",
  "mixed-columns": "Some indicators stand in wrong columns. Correct them before making the layout.",
  "no-header": "No header was read above the indicators (name, target). Add it before making the layout.",
  "not-read-back":
    "Filled in like this sheet, these are not read back: {fields}. It was not saved as a layout. Look at the names and places of these fields.",
  "not-one-form":
    "Filled in like this sheet, it is not read as one whole form. It was not saved as a layout.",
  leftovers:
    "Filled in like this sheet, some of it is not understood ({texts}). It was not saved as a layout.",
};
