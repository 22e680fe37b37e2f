import { showCell } from "../excel/show-cell";
import { watchWorkbook } from "../excel/watch";
import { addIndicator } from "./add-indicator";
import { applyFixes } from "./apply-fixes";
import { clearMarks } from "./clear-marks";
import { readControlFigures, writeControlFigures } from "./control-figures";
import { editField } from "./edit-field";
import { insertForm, insertProjects } from "./insert-forms";
import { readWorkbookRules, writeWorkbookRules } from "./keep-rules";
import { readWaivers, writeWaivers } from "./keep-waivers";
import { makeReport } from "./make-report";
import { markFindings } from "./mark-findings";
import { moveIndicator } from "./move-indicator";
import { readActiveSheet, readWorkbook } from "./read-sheets";
import { removeIndicator } from "./remove-indicator";
import { rollUp } from "./roll-up";
import { undoLast } from "./undo-last";

/** All that can be done in Excel; the pane and the ribbon's buttons take from here what they need. */
export const actionsInExcel = {
  readActiveSheet,
  readWorkbook,
  insertForm,
  insertProjects,
  editField,
  addIndicator,
  removeIndicator,
  moveIndicator,
  applyFixes,
  markFindings,
  clearMarks,
  rollUp,
  makeReport,
  readControlFigures,
  writeControlFigures,
  showCell,
  undoLast,
  readWaivers,
  writeWaivers,
  readWorkbookRules,
  writeWorkbookRules,
  watchWorkbook,
} as const;
