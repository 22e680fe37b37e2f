import type { TextKey } from "./zh-CN";

/** The same texts in English. */
export const textsInEnglish: Readonly<Record<TextKey, string>> = {
  title: "Performance Targets Workbench",
  open: "Open…",
  "open-tip": "Opens an .xlsx workbook from this computer; unsaved changes are lost",
  save: "Save As…",
  "save-tip": "Saves the workbook as an .xlsx file",
  new: "New",
  "new-tip": "Starts an empty workbook; unsaved changes are lost",
  "switch-language": "中文",
  "new-name": "Book1.xlsx",
  grid: "Worksheet",

  pane: "Task pane",
  "close-pane": "Close the task pane",
  "pane-width": "Width of the task pane",

  discard: "The changes in this workbook are not saved. Discard them?",
  "not-opened":
    "“{file}” cannot be opened: it is no sound .xlsx workbook. The workbook that was open is unchanged.",
  "no-sample": "The sample workbook is missing; an empty workbook was started.",
  "no-manifest": "The add-in’s manifest.xml cannot be read, so the ribbon cannot be shown.",
  "no-answer": "The add-in does not answer: close the task pane and try again.",
  "function-failed": "“{name}” did not succeed. Try again.",
  protected: "The sheet is protected; nothing was changed. Unprotect it first.",
  "read-only": "The workbook is read-only; nothing was changed.",
  "wrong-entry": "The formula is not complete and was not entered. Check its brackets and quotes.",
  "invalid-entry": "The cell’s data validation does not allow this; it was not entered.",
  "name-taken": "There is a sheet with this name already: choose another name.",
  "wrong-name": "This is no name for a sheet: at most 31 characters, none of \\ / ? * [ ] :.",
  "torn-merge": "This would tear merged cells apart; nothing was changed. Unmerge them first.",
  "last-sheet": "At least one sheet must stay visible.",
  "off-sheet": "This would push cells with content off the sheet; nothing was changed.",
  unsupported: "The workbench does not offer this.",
  "not-done": "This step was not done.",
};
