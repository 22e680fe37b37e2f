import type { CheckedSheet } from "../actions/checked-sheet";
import type { SheetRef } from "../excel/sheet-read";
import type { PaperKind } from "../core/form/paper";
import type { Project } from "../core/form/project";
import type { Language } from "../core/language/language";
import type { LayoutName } from "../core/layout/layout";

/** What the ribbon's buttons ask of the pane, which runs even while it is closed. */
export interface PaneLink {
  readonly language: () => Language;
  readonly show: (view: "import") => void;
  /** Shows the findings of the active sheet. */
  readonly showFindings: () => void;
  /** Has all rules speak of the active sheet's forms from now on, as far as they have been read; empty fields too are faults then. */
  readonly judgeSheet: () => void;
  /** Shows the active sheet's form at the first field that is to be filled in. */
  readonly fillIn: () => void;
  /** Checks all sheets, marks and shows their findings; the user can watch and stop it. What fails is told in the pane. */
  readonly checkWorkbook: () => Promise<void>;
  /** Does what writes into the workbook when its turn comes, after whatever the pane was asked for before. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Tells the user one sentence. */
  readonly say: (sentence: string) => void;
  /** Reads the workbook again. */
  readonly refresh: () => Promise<void>;
}

/** What the ribbon's buttons ask of Excel; the pane's actions have all of it. */
export interface CommandActions {
  readonly readActiveSheet: () => Promise<CheckedSheet>;
  readonly insertForm: (layout: LayoutName) => Promise<SheetRef>;
  /** Puts the next paper of each project on a sheet of its own; resolves with these sheets. */
  readonly insertPapers: (kind: PaperKind, projects: readonly Project[]) => Promise<readonly SheetRef[]>;
  /** Resolves with the sheets that are protected and could not be marked. */
  readonly markFindings: (sheets: readonly CheckedSheet[]) => Promise<readonly SheetRef[]>;
  /** Resolves with the sheets that are protected and kept their marks. */
  readonly clearMarks: () => Promise<readonly SheetRef[]>;
}
