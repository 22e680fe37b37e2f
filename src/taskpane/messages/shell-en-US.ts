import type { shellInChinese } from "./shell-zh-CN";

/** The same texts in English. */
export const shellInEnglish: Readonly<Record<keyof typeof shellInChinese, string>> = {
  name: "Performance Target Forms",
  "tab-overview": "Overview",
  "tab-form": "Form",
  "tab-findings": "Findings",
  "tab-import": "Import",
  views: "Views",
  commands: "Commands",
  "findings-count": "{count} open",
  insert: "Insert form",
  "insert-menu": "Insert",
  "layout-shanghai-2023": "Shanghai, 2023",
  "layout-shanghai-2026": "Shanghai, 2026",
  "check-sheet": "Check sheet",
  "check-workbook": "Check workbook",
  "before-hand-in": "Check before submitting",
  "clear-marks": "Clear marks",
  undo: "Undo",
  "undo-change": "Undo: {change}",
  more: "More commands",
  "settings-and-help": "Settings and help",
  refresh: "Read the workbook again",
  close: "Close",
  question: "Please confirm",
  "go-on": "Go on",
  "leave-it": "Cancel",
  leave: "Stop waiting",
  stop: "Stop",
  "how-far": "{done}/{all} sheets",
  "broken-off":
    "The pane was loaded anew before “{task}” had ended, so the sheet may be changed in part: look at it; to be sure, close the workbook without saving and open it again.",
  "excel-busy": "Excel is busy; this goes on by itself…",
  "finish-editing": "If a cell is being edited, press Enter to finish.",

  connecting: "Connecting to Excel…",
  reading: "Reading the workbook…",
  "reading-stopped":
    "Reading was stopped, so that forms may be missing here: choose “Read the workbook again” when you want them.",
  "check-stopped": "Checking was stopped; no cell was marked.",
  "browser-only":
    "Opened in a browser: files can be checked. To fill in, mark and change forms on a sheet, open this pane in Excel.",
  "library-missing":
    "Excel's script could not be loaded, or Excel does not answer (the network may be closed), so only files can be checked. The pane goes on by itself once it does. You may also reload it; if that does not help, close the workbook and open it again, or ask the administrator for an installation inside your network.",
  reload: "Reload",
  "undo-emptied":
    "This version of Excel empties its own undo history when the add-in changes the workbook: Ctrl+Z brings back neither that change nor what you did before. To take back a change of the add-in, use Undo in the pane.",
  understood: "Got it",
  "first-run":
    "This workbook has no form yet: insert an empty one to fill in, or import forms that you have.",
  "import-files": "Import forms",
  "first-step-begin": "Insert a blank form, or import one you already have (Word, Excel or PDF).",
  "first-step-fill":
    "Fill it in under Form, line by line in the official layout; Enter goes to the next field.",
  "first-step-hand-in": "Check it, follow the advice, then check before submitting, print and send.",
  "open-sample": "Open a sample",
  "sample-opened": "This is a filled-in sample to try things on. Choose Undo to take it away.",
  "change-sample": "opening the sample",
  manual: "Help",
  "other-layouts": "Or insert:",
  "left-out":
    "On sheet “{sheet}” {count} cells from {cell} on were not read: of each sheet {rows} rows and {columns} columns are read. If there is a form, move it to a sheet of its own.",
  "needs-excel": "This shows the forms of a workbook: open this pane in Excel.",

  "task-checking": "Checking…",
  "task-inserting": "Inserting a form…",
  "task-inserting-papers": "Making forms out of target forms…",
  "task-marking": "Marking cells…",
  "task-clearing": "Clearing marks…",
  "task-undoing": "Undoing…",
  "task-showing": "Going to the cell…",
  "task-saving": "Saving to the workbook…",
  "task-making-layout": "Trying the layout…",

  "change-field": "change of {field}",
  "change-add": "added indicator",
  "change-remove": "removed indicator “{indicator}”",
  "change-move": "moved indicator",
  "change-currency": "conversion to {unit}",
  "change-fix": "1 suggested change",
  "change-fixes": "{count} suggested changes",

  "self-evaluation-of-sheet": "Self-evaluation of this sheet’s form",
  "monitoring-of-sheet": "Monitoring form of this sheet’s form",
  "self-evaluation-of-all": "Self-evaluations of all target forms",
  "monitoring-of-all": "Monitoring forms of all target forms",
  "papers-inserted": "Made {count} form(s) out of target forms ({kind}), from the sheet “{sheet}” on.",
  "compute-scores": "Compute this sheet’s scores",
  "task-computing": "Computing scores…",
  "change-computed": "computed scores",
  computed:
    "Computed and filled in {count} cell(s): {how}. The others lack figures, or a band is yours to choose.",
  "nothing-computed":
    "There is no empty cell that can be computed: all is filled in, or spending, results or points are missing. Figures that stand there are not changed; the checks tell whether they are right.",
  "no-paper": "This sheet has no self-evaluation or monitoring form.",
  "papers-there": "These projects have theirs already ({kind}); nothing was made.",
  "no-targets":
    "No target form found, so nothing was made ({kind}): go to a sheet with a form, or insert one first.",
  inserted: "The sheet “{sheet}” was inserted; begin with the project name.",
  "no-form-on-sheet": "No form was found on this sheet.",
  "no-form-in-workbook":
    "There is no form in this workbook: open one that has forms, or insert a form first.",
  "not-marked":
    "Nothing was marked on the sheet “{sheet}” (it is protected, or has conditional formats that add-ins cannot touch); the findings are listed in the pane.",
  "not-cleared":
    "The sheet “{sheet}” kept its marks. If it is protected, unprotect it and clear them again; if not, delete them on the Home tab, under Conditional Formatting, Manage Rules.",
  marked: "The cells with findings are marked on the sheet.",
  "marks-cleared": "All marks were cleared.",
  undone: "Undone: {change}.",
  "undone-something": "The last step was undone.",
  "nothing-to-undo": "There is nothing to undo.",
  fixed: "Changes made: {count}. They can be undone.",
  "pane-fault":
    "The program failed and this step was not finished: try again; if it persists, copy the diagnostics under Settings and help for your administrator.",
  "workbook-rules-damaged":
    "The rules kept in this workbook are damaged and do not hold. Set them again under “Settings and help”.",
  "layouts-damaged":
    "The layouts that were kept are damaged and cannot be used. Make or import them again under “Settings and help”.",
  "layouts-not-kept":
    "The browser does not allow it, or its storage is full: the layout was not kept on this computer. Keep it in this workbook, or ask an administrator to allow browser storage.",
  "view-broke": "This view failed; nothing on the sheet is affected.",
  "try-again": "Show again",
};
