import type { OfficePaneKey } from "./zh-CN";

/** The same texts in English. */
export const officePaneInEnglish: Readonly<Record<OfficePaneKey, string>> = {
  title: "Review",
  "make-return-notes": "Make the return notes",
  "save-return-notes": "Download the return notes (Word)",
  "notes-name": "Return notes",
  "task-returning": "Making the return notes…",
  "return-stopped": "Stopped: no return notes were made or refreshed, and the workbook is as it was.",
  returned: "What is to be sent back is on the sheet “{notes}”, the proposed grades are on “{grades}”.",
  saved: "The return notes were downloaded; they can be changed and printed in Word.",
  "change-return-notes": "making the return notes",

  list: "List for the budget system",
  "list-name": "Indicators",
  "list-empty": "The workbook holds no target form with indicators.",
  columns: "Columns of the list",
  "columns-projects": "By project",
  "columns-indicators": "Indicators only",
  "columns-own": "Your own",
  "own-columns": "Headers of the list, with commas between them",
  "own-columns-hint": "In Chinese, as the forms call them.",
  "unknown-column":
    "What “{header}” holds is not known, so nothing was kept. Use the forms' own words, or say it in a rules file.",
  refused: "{count} thing(s) that the system refuses; please put them right first:",
  "nothing-refused": "Nothing found that the system refuses.",
  "more-refused": "{count} more are listed once those above are put right.",
  "to-complete": "{count} sign(s) or currency unit(s) are missing and have to be chosen in the system.",
  "copy-list": "Copy the list",
  "save-list": "Download the list",
  "list-copied": "Copied {count} indicator(s); they can be pasted.",
  "list-saved": "Downloaded the list of {count} indicator(s).",
  "copy-by-hand": "This Excel lets nothing be copied from here. Select the text below and copy it yourself.",
};
