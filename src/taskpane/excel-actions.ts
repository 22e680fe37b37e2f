import { addIndicator } from "../actions/add-indicator";
import { applyFixes } from "../actions/apply-fixes";
import { clearMarks } from "../actions/clear-marks";
import { editField } from "../actions/edit-field";
import { insertForm } from "../actions/insert-forms";
import { readWaivers, writeWaivers } from "../actions/keep-waivers";
import { markFindings } from "../actions/mark-findings";
import { moveIndicator } from "../actions/move-indicator";
import { readActiveSheet, readWorkbook } from "../actions/read-sheets";
import { removeIndicator } from "../actions/remove-indicator";
import { undoLast } from "../actions/undo-last";
import { checkForms } from "../checks/check";
import { associateCommands } from "../commands/associate-commands";
import { showCell } from "../excel/show-cell";
import { onWaiting } from "../excel/waiting";
import { watchWorkbook } from "../excel/watch";
import type { PaneActions } from "./pane-actions";
import { paneLink } from "./pane-link";
import type { Pane } from "./store/pane";

const actions: PaneActions = {
  readActiveSheet,
  readWorkbook,
  insertForm,
  editField,
  addIndicator,
  removeIndicator,
  moveIndicator,
  applyFixes,
  markFindings,
  clearMarks,
  showCell,
  undoLast,
  readWaivers,
  writeWaivers,
  watchWorkbook,
};

/** Connects the pane and the ribbon's buttons with the workbook. Resolves when the workbook has been read. */
export async function connectExcel(pane: Pane): Promise<void> {
  associateCommands(paneLink(pane), actions);
  await pane.connect({ actions, check: checkForms, onWaiting });
}
