import { showCell } from "../excel/show-cell";
import { watchWorkbook } from "../excel/watch";
import type * as changes from "./changes";
import { readControlFigures, writeControlFigures } from "./control-figures";
import { readWorkbookLayouts, writeWorkbookLayouts } from "./keep-layouts";
import { readWorkbookRules, writeWorkbookRules } from "./keep-rules";
import { readWaivers, writeWaivers } from "./keep-waivers";
import type { lookBeforeHandIn as LookBeforeHandIn } from "./look-before-hand-in";
import type { makeLayout as MakeLayout } from "./make-layout";
import { readActiveSheet, readSheetsAgain, readWorkbook } from "./read-sheets";

type Changes = typeof changes;

/** An action that is loaded when it is first wanted: planning changes weighs as much as reading and checking. */
function later<Given extends readonly unknown[], Result>(
  action: (all: Changes) => (...given: Given) => Promise<Result>,
): (...given: Given) => Promise<Result> {
  return async (...given) => action(await import("./changes"))(...given);
}

/** All that can be done in Excel; the pane and the ribbon's buttons take from here what they need. */
export const actionsInExcel = {
  readActiveSheet,
  readSheetsAgain,
  readWorkbook,
  insertForm: later(({ insertForm }) => insertForm),
  insertProjects: later(({ insertProjects }) => insertProjects),
  insertSample: later(({ insertSample }) => insertSample),
  fillScores: later(({ fillScores }) => fillScores),
  insertPapers: later(({ insertPapers }) => insertPapers),
  editField: later(({ editField }) => editField),
  addIndicator: later(({ addIndicator }) => addIndicator),
  removeIndicator: later(({ removeIndicator }) => removeIndicator),
  moveIndicator: later(({ moveIndicator }) => moveIndicator),
  applyFixes: later(({ applyFixes }) => applyFixes),
  markFindings: later(({ markFindings }) => markFindings),
  clearMarks: later(({ clearMarks }) => clearMarks),
  lookBeforeHandIn: async (...given: Parameters<typeof LookBeforeHandIn>) =>
    (await import("./look-before-hand-in")).lookBeforeHandIn(...given),
  makePrintable: later(({ makePrintable }) => makePrintable),
  rollUp: later(({ rollUp }) => rollUp),
  makeReport: later(({ makeReport }) => makeReport),
  makeReturnNotes: later(({ makeReturnNotes }) => makeReturnNotes),
  readControlFigures,
  writeControlFigures,
  showCell,
  undoLast: later(({ undoLast }) => undoLast),
  readWaivers,
  writeWaivers,
  readWorkbookRules,
  writeWorkbookRules,
  makeLayout: async (...given: Parameters<typeof MakeLayout>) =>
    (await import("./make-layout")).makeLayout(...given),
  readWorkbookLayouts,
  writeWorkbookLayouts,
  watchWorkbook,
  selfCheck: async () => (await import("./self-check")).selfCheck(),
} as const;
