import type { StoreApi } from "zustand/vanilla";
import { noOwnRules } from "../../core/checks/own/own-rules";
import { describeExcelProblem } from "../../excel/describe-excel-problem";
import { ExcelProblem } from "../../excel/excel-problem";
import type { Language } from "../../core/language/language";
import type { PaneActions } from "../pane-actions";
import { say } from "../say";
import type { PaneState } from "./pane-state";
import type { Check } from "./recheck";
import { initialSettings, type PaneSettings } from "./settings";

export type PaneStore = StoreApi<PaneState>;

/** What the pane needs to work with Excel. */
export interface Excel {
  readonly actions: PaneActions;
  readonly check: Check;
  /** Tells whether Excel keeps the add-in waiting, now and when it changes. */
  readonly onWaiting: (listener: (isWaiting: boolean) => void) => void;
  /** Lets the user be asked before something is done that undo cannot bring back as it was. */
  readonly onAsking: (ask: (problem: ExcelProblem) => Promise<boolean>) => void;
  /** Whether Excel's own undo takes back what the add-in writes. */
  readonly excelUndoesWrites: () => boolean;
}

/** How things are before anything has been read. */
export function initialState(language: Language, settings: PaneSettings = initialSettings): PaneState {
  return {
    connection: "connecting",
    language,
    isExcelDark: null,
    undoesWrites: true,
    view: "overview",
    sheets: null,
    activeSheet: null,
    selection: null,
    tasks: [],
    busyButtons: [],
    isWaiting: false,
    message: null,
    question: null,
    settings,
    workbookRules: noOwnRules,
    userLayouts: [],
    workbookLayouts: [],
    waivers: [],
    controls: [],
    filter: { scope: "sheet", groupBy: "severity", severity: null },
    current: null,
    focusOn: null,
    judged: [],
    handIn: null,
    fromFiles: [],
    wantedField: null,
    isMarked: false,
    changes: [],
  };
}

/** The sentence about what went wrong. What is no ExcelProblem is a fault of the program, and logged. */
export function sentenceOf(problem: unknown, language: Language): string {
  if (problem instanceof ExcelProblem) return describeExcelProblem(problem, language);
  console.error(problem);
  return say(language, "pane-fault");
}
