import type { CheckedSheet } from "../../actions/checked-sheet";
import type { HandInLook } from "../../actions/look-before-hand-in";
import type { Waiver } from "../../actions/waivers";
import type { OwnRules } from "../../core/checks/own/own-rules";
import type { FieldPath, Project } from "../../core/form/project";
import type { Severity } from "../../core/checks/rule";
import type { ControlFigure } from "../../core/rollup/rollup/control-figure";
import type { CellAddress } from "../../core/grid/grid";
import type { Language } from "../../core/language/language";
import type { Layout } from "../../core/layout/layout";
import type { PaneSettings } from "./settings";

/** The pane's tabs, in their order; settings and what comes before handing in are opened by their own buttons. */
export const tabs = ["overview", "form", "findings", "import"] as const;
export type View = (typeof tabs)[number] | "settings" | "hand-in";

/**
 * Whether there is an Excel to speak to: not known yet; yes; no, since the page stands in a browser by itself; no, since
 * Excel's library could not be loaded.
 */
export type Connection = "connecting" | "excel" | "browser" | "failed";

/** A sentence about what has just happened. One about a problem stays until the user puts it away. */
export interface Message {
  readonly kind: "done" | "problem";
  readonly text: string;
  /** Whether it tells of a change, so that undo is offered beside it. */
  readonly canUndo?: boolean;
}

/** What the user is asked before something is done that undo cannot bring back as it was. */
export interface Question {
  readonly text: string;
  readonly answer: (goesOn: boolean) => void;
}

/** Something that is going on in Excel. */
export interface Task {
  readonly label: string;
  /** Whether it has taken so long that the user should see it. */
  readonly isSlow: boolean;
  /** How many of its parts are done; null where nobody knows. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** Whether leaving it ends it, too; else it goes on, and how it ends is told when it has. */
  readonly canStop: boolean;
  /** Takes its notice away, and ends it where that can be done. */
  readonly leave: () => void;
}

export interface Selection {
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** What the list of findings shows. */
export interface FindingsFilter {
  readonly scope: "sheet" | "workbook";
  readonly groupBy: "severity" | "field";
  /** Null for every severity; what is yet to be filled in (待填) is listed apart. */
  readonly severity: Severity | "to-fill" | null;
}

/** All that the pane knows; views are made from it and from nothing else. */
export interface PaneState {
  readonly connection: Connection;
  readonly language: Language;
  /** Whether Excel itself is dark; null where it does not tell. */
  readonly isExcelDark: boolean | null;
  /** Whether Excel's own undo takes back what the add-in writes; where not, each write empties it. */
  readonly undoesWrites: boolean;
  readonly view: View;
  /** The workbook's sheets in their order, with their forms; null until they have been read. */
  readonly sheets: readonly CheckedSheet[] | null;
  readonly activeSheet: string | null;
  readonly selection: Selection | null;
  readonly tasks: readonly Task[];
  /** The buttons whose actions are waiting for their turn or going on. */
  readonly busyButtons: readonly string[];
  /** Whether Excel keeps the add-in waiting, most often since a cell is being edited. */
  readonly isWaiting: boolean;
  readonly message: Message | null;
  readonly question: Question | null;
  readonly settings: PaneSettings;
  /** The rules that the workbook brings with it. */
  readonly workbookRules: OwnRules;
  /** The user's own layouts on this computer, and those that the workbook brings with it. */
  readonly userLayouts: readonly Layout[];
  readonly workbookLayouts: readonly Layout[];
  readonly waivers: readonly Waiver[];
  /** The departments' control figures. */
  readonly controls: readonly ControlFigure[];
  readonly filter: FindingsFilter;
  /** The key of the finding that the user is at. */
  readonly current: string | null;
  /** The key of the finding that is to have the focus as soon as it is drawn. */
  readonly focusOn: string | null;
  /** The forms that the user has had checked, by their keys: all rules speak of them, be they complete or not. */
  readonly judged: readonly string[];
  /** How the workbook looked when the user last went through what comes before handing in; null while nobody has. */
  readonly handIn: HandInLook | null;
  /** The projects of the 申报表 that were last read from files, which this year's forms are held against. */
  readonly fromFiles: readonly Project[];
  /** The field of the form view that is to have the focus as soon as it is drawn: one of them, or the first that is empty. */
  readonly wantedField: FieldPath | "first-empty" | null;
  readonly isMarked: boolean;
  /** What the add-in changed, the last one last: what undo takes back. */
  readonly changes: readonly string[];
}
