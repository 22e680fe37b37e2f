import type { CurrencyUnit, FieldPath } from "../../core/form/project";
import { fieldName } from "../../core/form/field-names";
import type { CellAddress } from "../../core/grid/grid";
import type { LayoutChoice } from "../../core/layout/layouts";
import type { FormOnSheet } from "../../actions/checked-sheet";
import type { SheetRef } from "../../excel/sheet-read";
import type { FormFix, PaneActions } from "../pane-actions";
import { say, type TextKey } from "../say";
import { changing } from "./changing";
import { conversionOf } from "./convert-currency";
import { departmentCommands, type DepartmentCommands } from "./department-commands";
import { findingCommands, type FindingCommands } from "./finding-commands";
import { withoutWaived } from "./listed-findings";
import type { Excel, PaneStore } from "./pane-store";
import type { Reader } from "./reader";
import { runTask, type TaskWatcher } from "./tasks";

/** Excel, once there is one, with what keeps the pane up to date. */
export type Connected = Excel & { readonly reader: Reader };

/** What a user can do in the pane; what fails is told in the pane, and nothing rejects unless it says so. */
export interface Commands extends FindingCommands, DepartmentCommands {
  readonly insertForm: (layout: LayoutChoice) => Promise<void>;
  /** Reads the active sheet, marks its findings and shows them; says so if it has no form. */
  readonly checkSheet: () => Promise<void>;
  readonly checkWorkbook: () => Promise<void>;
  readonly setMarks: (on: boolean) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly showCell: (sheet: string, cell: CellAddress) => Promise<void>;
  /** Rejects, after the user has been told, if the field could not be written: the input then keeps what was typed. */
  readonly editField: (form: FormOnSheet, field: FieldPath, text: string) => Promise<void>;
  readonly addIndicator: PaneActions["addIndicator"];
  readonly removeIndicator: PaneActions["removeIndicator"];
  readonly moveIndicator: PaneActions["moveIndicator"];
  /** Changes the form's 金额单位 and converts its amounts exactly, as one step to be undone. Rejects as `editField` does. */
  readonly convertCurrency: (form: FormOnSheet, unit: CurrencyUnit) => Promise<void>;
  readonly applyFixes: (fixes: readonly FormFix[]) => Promise<void>;
}

export function createCommands(store: PaneStore, connected: () => Connected | null): Commands {
  const { getState, setState } = store;
  const text = (key: TextKey, values = {}) => say(getState().language, key, values);
  const tell = (key: TextKey, values = {}) => {
    setState({ message: { kind: "done", text: text(key, values) } });
  };
  const change = changing(store, connected);

  const task = async <Result>(
    label: TextKey,
    work: (excel: Connected, watcher: TaskWatcher) => Promise<Result>,
    stopped: TextKey | null = null,
  ) => {
    const excel = connected();
    return excel && runTask(store, text(label), (watcher) => work(excel, watcher), stopped && text(stopped));
  };

  const mark = ({ actions }: Connected, sheets: "active" | "workbook") => {
    const { activeSheet, waivers, sheets: all } = getState();
    const wanted = (all ?? []).filter(({ sheet }) => sheets === "workbook" || sheet.id === activeSheet);
    return actions.markFindings(withoutWaived(wanted, waivers));
  };

  const tellProtected = (key: "not-marked" | "not-cleared", sheets: readonly SheetRef[]) => {
    if (sheets.length > 0) tell(key, { sheet: sheets.map(({ name }) => name).join("、") });
  };

  const check = async (extent: "active" | "workbook") => {
    const done = await task(
      "task-checking",
      async (excel, watcher) => {
        await excel.reader.read(extent, watcher);
        watcher.signal.throwIfAborted();
        return mark(excel, extent);
      },
      "check-stopped",
    );
    if (!done) return;
    const { sheets, activeSheet, filter } = getState();
    const looked = (sheets ?? []).filter(({ sheet }) => extent === "workbook" || sheet.id === activeSheet);
    if (looked.every(({ forms }) => forms.length === 0)) {
      tell(extent === "active" ? "no-form-on-sheet" : "no-form-in-workbook");
      return;
    }
    const scope = extent === "active" ? "sheet" : "workbook";
    setState({ isMarked: true, view: "findings", filter: { ...filter, scope }, current: null });
    tellProtected("not-marked", done.result);
  };

  return {
    ...findingCommands(store, connected),
    ...departmentCommands(store, connected),
    insertForm: async (layout) => {
      const done = await task("task-inserting", async ({ actions, reader }) => {
        const sheet = await actions.insertForm(layout);
        await reader.read("active");
        return sheet;
      });
      if (!done) return;
      setState({ view: "form" });
      tell("inserted", { sheet: done.result.name });
    },
    checkSheet: () => check("active"),
    checkWorkbook: () => check("workbook"),
    setMarks: async (on) => {
      // At once, so that the switch goes where it is put, and back if that fails.
      const before = getState().isMarked;
      setState({ isMarked: on });
      const done = await task(on ? "task-marking" : "task-clearing", (excel) =>
        on ? mark(excel, "workbook") : excel.actions.clearMarks(),
      );
      if (!done) {
        setState({ isMarked: before });
        return;
      }
      tell(on ? "marked" : "marks-cleared");
      tellProtected(on ? "not-marked" : "not-cleared", done.result);
    },
    undo: async () => {
      const done = await task("task-undoing", async ({ actions, reader }) => {
        const wasThere = await actions.undoLast();
        if (wasThere) await reader.read("active");
        return wasThere;
      });
      if (!done) return;
      const { changes } = getState();
      const last = changes.at(-1);
      setState({ changes: done.result ? changes.slice(0, -1) : [] });
      if (done.result && last) tell("undone", { change: last });
      else tell(done.result ? "undone-something" : "nothing-to-undo");
    },
    showCell: async (sheet, cell) => {
      await task("task-showing", ({ actions }) => actions.showCell(sheet, cell));
    },
    editField: (form, field, newText) =>
      change(text("change-field", { field: fieldName(field, getState().language) }), ({ actions }) =>
        actions.editField(form, field, newText),
      ),
    addIndicator: (...given) => change(text("change-add"), ({ actions }) => actions.addIndicator(...given)),
    removeIndicator: (form, list, index) =>
      change(
        text("change-remove", { indicator: form.form.project[list][index]?.name ?? "" }),
        ({ actions }) => actions.removeIndicator(form, list, index),
      ),
    moveIndicator: (...given) =>
      change(text("change-move"), ({ actions }) => actions.moveIndicator(...given)),
    convertCurrency: (form, unit) =>
      change(text("change-currency", { unit }), async ({ actions }) => {
        const conversion = conversionOf(form.form, unit);
        if (conversion?.kind === "exact") await actions.applyFixes([{ form, fix: conversion.fix }]);
      }),
    applyFixes: async (fixes) => {
      const count = String(fixes.length);
      const label = text(fixes.length === 1 ? "change-fix" : "change-fixes", { count });
      await change(label, ({ actions }) => actions.applyFixes(fixes)).then(
        () => {
          setState({ message: { kind: "done", text: text("fixed", { count }), canUndo: true } });
        },
        () => undefined, // has been told
      );
    },
  };
}
