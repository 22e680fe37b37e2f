import type { SelfCheckTextKey } from "./zh-CN";

/** Texts of the self-check. */
export const selfCheckInEnglish: Readonly<Record<SelfCheckTextKey, string>> = {
  title: "Self-check",
  about:
    "Tries on a temporary sheet what the add-in uses of Excel (merges, marks, undo, tables, print set-up, sizes and times), and deletes that sheet again. It reads nothing of the workbook; since a sheet is deleted, Excel's undo history is emptied.",
  start: "Start the self-check",
  "task-checking": "Checking Excel…",
  done: "The self-check is done and found nothing.",
  "done-others":
    "The self-check is done; {count} results differ from what was expected: please copy the text below and send it back, so that the add-in can follow this version of Excel.",
  result: "Result of the self-check",
  copy: "Copy the result",
  copied: "The result of the self-check was copied.",
  "not-copied": "The browser does not let the page copy: please select the text above and copy it by hand.",
};
