// What changes the workbook, together: loaded when the first change is made.
export { addIndicator } from "./add-indicator";
export { applyFixes } from "./apply-fixes";
export { clearMarks } from "./clear-marks";
export { editField } from "./edit-field";
export { fillScores } from "./fill-scores";
export { insertForm, insertProjects } from "./insert-forms";
export { insertPapers } from "./insert-papers";
export { insertSample } from "./insert-sample";
export { markFindings } from "./mark-findings";
export { moveIndicator } from "./move-indicator";
export { removeIndicator } from "./remove-indicator";
export { undoLast } from "./undo-last";
export { makePrintable } from "./make-printable";
export { makeReport } from "./make-report";
export { makeReturnNotes } from "./make-return-notes";
export { rollUp } from "./roll-up";
