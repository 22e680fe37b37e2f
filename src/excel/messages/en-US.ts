import type { ProblemKind } from "./zh-CN";

/** The same sentences in English. */
export const problemsInEnglish: Readonly<Record<ProblemKind, string>> = {
  "editing-cell": "A cell is being edited: press Enter to finish, then try again.",
  "protected-sheet":
    "The sheet “{sheet}” is protected; nothing was changed. Unprotect it on the Review tab, then try again.",
  "protected-workbook":
    "The workbook's structure is protected, so no sheet can be added; nothing was changed. Turn off Protect Workbook on the Review tab, then try again.",
  "read-only":
    "The workbook is read-only; nothing was changed. Save a copy or open it for editing, then try again.",
  "other-workbook": "Excel shows another workbook: go back to the one with the form, then try again.",
  "sheet-missing": "The sheet was deleted or renamed; nothing was changed. Check the workbook again.",
  "sheet-hidden":
    "The sheet “{sheet}” is hidden, so Excel cannot go there: unhide it first (right-click a sheet's tab), then try again.",
  "no-worksheet": "A chart is in front, not a worksheet: go to the sheet with the form, then try again.",
  "changed-meanwhile":
    "Cell {cell} has just been changed to “{found}” and was not overwritten. Look at it, then edit again.",
  "indicator-changed":
    "Someone else has just changed or deleted this indicator; nothing was changed. Look at it, then try again.",
  "form-changed":
    "A form has just been added to the sheet “{sheet}” or taken off it; nothing was changed. Look at it, then try again.",
  "rows-moved":
    "Someone else has just inserted, deleted or moved rows at {cell}; nothing was changed. Look at it, then try again.",
  "holds-formula":
    "Cell {cell} holds the formula {formula} and was not overwritten. Edit the formula on the sheet, or clear it first.",
  "holds-unseen":
    "Cell {cell} holds “{found}”, which nobody sees: its number format hides it, or it lies behind a merged cell. It was not overwritten. Show or clear it first.",
  "formula-breaks":
    "The formula {formula} of {cell} looks at this indicator's row and would become #REF!. Nothing was changed: cut and paste its name and target on the sheet.",
  "form-beside":
    "Another form stands beside this one, and inserting or deleting a row would tear it apart; nothing was changed. Put the forms below each other or on sheets of their own, then try again.",
  "merges-unknown":
    "This Excel does not tell add-ins which cells are merged, and inserting or deleting a row would upset the form; nothing was changed. Insert or delete the row yourself, or use Excel 2021 or later.",
  "too-large": "This is more than Excel takes at once; nothing was changed. Do it in several steps.",
  "too-long":
    "Cell {cell} would hold more than Excel's 32,767 characters; nothing was changed. Shorten the text.",
  "cannot-place":
    "This form has no cell for {field}; nothing was changed. Add it on the sheet, or insert a standard form.",
  "not-read-back":
    "{field} was not written: so worded it would be taken for a label or for another field's content when the form is checked or summed up. Word it differently, or type it into the cell yourself.",
  "not-added":
    "The indicator was not added: cells are merged here in an unusual way, and a new row would upset what stands beside it. Insert a row on the sheet yourself and fill in its levels, name and target.",
  "not-removed":
    "The indicator was not deleted: it shares its cells with something else, which would go with it. Clear its name and target on the sheet yourself.",
  "not-moved":
    "The indicator was not moved: cells are merged here in an unusual way, and it would end up under other levels. Cut and paste its name and target on the sheet yourself.",
  "takes-comments":
    "On the sheet “{sheet}”, {cells} has a comment by {authors}, whose row this step deletes. Its text can come back or move along, but its author and time cannot: it will count as yours. Go on?",
  "left-alone": "Nothing was changed.",
  restored: "Excel failed half-way ({code}); everything was put back as it was. Try again.",
  "not-restored":
    "Excel failed half-way ({code}); {cells} may be changed in part. Look at these cells; to be sure, close the workbook without saving and open it again.",
  fault:
    "Excel did not finish ({code}); nothing was changed. Try again; if it persists, save and reopen the workbook.",
};
