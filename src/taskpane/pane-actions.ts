import type { CheckedSheet, FormOnSheet } from "../actions/checked-sheet";
import type { MadeLayout } from "../actions/make-layout";
import type { RollUpWish } from "../actions/roll-up";
import type { Waiver } from "../actions/waivers";
import type { OwnRules } from "../core/checks/own/own-rules";
import type { Fix } from "../core/checks/rule";
import type { Settings } from "../core/checks/settings";
import type { JudgedForm } from "../core/rollup/judged-form";
import type { ControlFigure } from "../core/rollup/rollup/control-figure";
import type { ReadingWatcher } from "../excel/read-sheets";
import type { SheetRef } from "../excel/sheet-read";
import type { WorkbookListener } from "../excel/watch";
import type { FieldPath, Indicator, IndicatorList } from "../core/form/project";
import type { CellAddress } from "../core/grid/grid";
import type { Language } from "../core/language/language";
import type { Layout } from "../core/layout/layout";
import type { LayoutChoice } from "../core/layout/layouts";

/** A form and a fix for it. */
export interface FormFix {
  readonly form: FormOnSheet;
  readonly fix: Fix;
}

/**
 * What the pane asks of Excel; each is an action of `actions/`. All of them reject with an ExcelProblem where Excel
 * refuses, and then the workbook is as it was.
 */
export interface PaneActions {
  readonly readActiveSheet: (settings: Settings) => Promise<CheckedSheet>;
  /**
   * Every sheet, hidden ones included; findings across forms are those of the whole workbook. Rejects with the signal's
   * reason once that ends the reading.
   */
  readonly readWorkbook: (settings: Settings, watcher?: ReadingWatcher) => Promise<readonly CheckedSheet[]>;
  /** Puts an empty form on a new sheet, activates it and selects the cell of 项目名称. */
  readonly insertForm: (layout: LayoutChoice) => Promise<SheetRef>;
  /** Writes a field's text into its cell, if the cell still holds what was read. */
  readonly editField: (form: FormOnSheet, field: FieldPath, text: string) => Promise<void>;
  /** The new indicator becomes number `at` (0-based) of its list. */
  readonly addIndicator: (
    form: FormOnSheet,
    list: IndicatorList,
    at: number,
    indicator: Indicator,
  ) => Promise<void>;
  readonly removeIndicator: (form: FormOnSheet, list: IndicatorList, index: number) => Promise<void>;
  /** Indicator `from` of the list becomes number `to` (both 0-based). */
  readonly moveIndicator: (form: FormOnSheet, list: IndicatorList, from: number, to: number) => Promise<void>;
  /** All of them as one step to be undone; the settings are those by which they were found. */
  readonly applyFixes: (fixes: readonly FormFix[], settings: Settings) => Promise<void>;
  /**
   * Colours the cells of the findings, after taking away the marks of these sheets; resolves to the sheets that are
   * protected and could not be marked.
   */
  readonly markFindings: (sheets: readonly CheckedSheet[]) => Promise<readonly SheetRef[]>;
  /** Takes the marks of all sheets away, to the last trace; resolves to the protected sheets that keep theirs. */
  readonly clearMarks: () => Promise<readonly SheetRef[]>;
  /** Makes or refreshes the roll-up and the departments' sheet; resolves to the two, in this order. */
  readonly rollUp: (
    forms: readonly JudgedForm[],
    wish: RollUpWish,
    signal: AbortSignal,
  ) => Promise<readonly SheetRef[]>;
  /** Makes or refreshes the report. */
  readonly makeReport: (
    forms: readonly JudgedForm[],
    language: Language,
    signal: AbortSignal,
  ) => Promise<SheetRef>;
  /** The departments' control figures; kept in the workbook. */
  readonly readControlFigures: () => Promise<readonly ControlFigure[]>;
  readonly writeControlFigures: (figures: readonly ControlFigure[]) => Promise<void>;
  readonly showCell: (sheet: string, cell: CellAddress) => Promise<void>;
  /** Takes back the add-in's last change of the sheet; false if there is none. */
  readonly undoLast: () => Promise<boolean>;
  /** The findings that users of this workbook let stand; kept in the workbook. */
  readonly readWaivers: () => Promise<readonly Waiver[]>;
  /** Keeps these in place of those that were kept. */
  readonly writeWaivers: (waivers: readonly Waiver[]) => Promise<void>;
  /** The rules that the workbook brings with it; null where they are damaged. */
  readonly readWorkbookRules: () => Promise<OwnRules | null>;
  readonly writeWorkbookRules: (rules: OwnRules) => Promise<void>;
  /** Makes a layout of the active sheet's form at a cell, or says why it cannot be made; nothing is kept yet. */
  readonly makeLayout: (name: string, at: CellAddress | null, language: Language) => Promise<MadeLayout>;
  /** The layouts that the workbook brings with it; null where they are damaged. */
  readonly readWorkbookLayouts: () => Promise<readonly Layout[] | null>;
  readonly writeWorkbookLayouts: (layouts: readonly Layout[]) => Promise<void>;
  /** Returns the function that ends the watching. */
  readonly watchWorkbook: (listener: WorkbookListener) => Promise<() => Promise<void>>;
}
