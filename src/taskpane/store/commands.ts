import type { CellAddress } from "../../core/grid/grid";
import { nameOf, type LayoutChoice } from "../../core/layout/layouts";
import type { SheetRef } from "../../excel/sheet-read";
import { likelyYear } from "../form/proposals";
import { say, type TextKey } from "../say";
import { departmentCommands, type DepartmentCommands } from "./department-commands";
import { officeCommands, type OfficeCommands } from "./office-commands";
import { findingCommands, type FindingCommands } from "./finding-commands";
import type { handInCommands, HandInCommands } from "./hand-in-commands";
import { formChanges, type FormChanges } from "./form-changes";
import { formKey, withoutToFill } from "./being-filled";
import { withoutWaived } from "./listed-findings";
import { paperCommands, type PaperCommands } from "./paper-commands";
import { sentenceOf, type Excel, type PaneStore } from "./pane-store";
import type { Reader } from "./reader";
import type { Queue } from "./queue";
import { runInTurn, runTask, type TaskWatcher } from "./tasks";

/** Excel, once there is one, with what keeps the pane up to date. */
export type Connected = Excel & { readonly reader: Reader };

/** What a user can do in the pane; what fails is told in the pane, and nothing rejects unless it says so. */
export interface Commands
  extends FindingCommands, DepartmentCommands, OfficeCommands, FormChanges, PaperCommands, HandInCommands {
  /** Puts a filled-in sample on a new sheet, which undo takes away again. */
  readonly openSample: () => Promise<void>;
  readonly insertForm: (layout: LayoutChoice) => Promise<void>;
  /** Reads the active sheet, marks its findings and shows them; says so if it has no form. */
  readonly checkSheet: () => Promise<void>;
  /** Has all rules speak of the active sheet's forms from now on: the ribbon has checked it. */
  readonly judgeSheet: () => void;
  readonly checkWorkbook: () => Promise<void>;
  readonly setMarks: (on: boolean) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly showCell: (sheet: string, cell: CellAddress) => Promise<void>;
}

/** 报送前检查 and its texts are loaded when they are first asked for: most days nobody hands in. */
function handInLater(...given: Parameters<typeof handInCommands>): HandInCommands {
  const loaded = async () => (await import("./hand-in-commands")).handInCommands(...given);
  return {
    checkBeforeHandIn: async () => (await loaded()).checkBeforeHandIn(),
    clearMarksBeforeHandIn: async () => (await loaded()).clearMarksBeforeHandIn(),
    makePrintable: async () => (await loaded()).makePrintable(),
  };
}

export function createCommands(store: PaneStore, connected: () => Connected | null, queue: Queue): Commands {
  const { getState, setState } = store;
  const text = (key: TextKey, values = {}) => say(getState().language, key, values);
  const tell = (key: TextKey, values = {}) => {
    setState({ message: { kind: "done", text: text(key, values) } });
  };

  const task = async <Result>(
    label: TextKey,
    work: (excel: Connected, watcher: TaskWatcher) => Promise<Result>,
    stopped: TextKey | null = null,
  ) => {
    const excel = connected();
    return (
      excel &&
      runInTurn(store, queue, { label: text(label), stopped: stopped && text(stopped) }, (watcher) =>
        work(excel, watcher),
      )
    );
  };

  const mark = ({ actions }: Connected, sheets: "active" | "workbook") => {
    const { activeSheet, waivers, judged, sheets: all } = getState();
    const wanted = (all ?? []).filter(({ sheet }) => sheets === "workbook" || sheet.id === activeSheet);
    return actions.markFindings(withoutToFill(withoutWaived(wanted, waivers), judged));
  };

  const tellUnmarked = (key: "not-marked" | "not-cleared", sheets: readonly SheetRef[]) => {
    if (sheets.length > 0) tell(key, { sheet: sheets.map(({ name }) => name).join("、") });
  };

  /** From now on all rules speak of these forms. */
  const judge = (extent: "active" | "workbook") => {
    const { sheets, activeSheet, judged } = getState();
    const asked = (sheets ?? []).filter(({ sheet }) => extent === "workbook" || sheet.id === activeSheet);
    setState({ judged: [...new Set([...judged, ...asked.flatMap(({ forms }) => forms.map(formKey))])] });
  };

  const check = async (extent: "active" | "workbook") => {
    const done = await task(
      "task-checking",
      async (excel, watcher) => {
        await excel.reader.read(extent, watcher);
        watcher.signal.throwIfAborted();
        judge(extent);
        // The findings are shown whatever keeps the cells from being marked.
        return mark(excel, extent).catch((problem: unknown) => sentenceOf(problem, getState().language));
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
    setState({ view: "findings", filter: { ...filter, scope }, current: null });
    if (typeof done.result === "string") setState({ message: { kind: "problem", text: done.result } });
    else {
      setState({ isMarked: true });
      tellUnmarked("not-marked", done.result);
    }
  };

  const insertForm = async (layout: LayoutChoice) => {
    const done = await task("task-inserting", async ({ actions, reader }) => {
      const sheet = await actions.insertForm(layout);
      await reader.read("active");
      return sheet;
    });
    if (!done) return;
    setState({ view: "form", wantedField: "first-empty" });
    tell("inserted", { sheet: done.result.name });
  };

  const openSample = async () => {
    const done = await task("task-inserting", async ({ actions, reader }) => {
      await actions.insertSample(likelyYear(new Date()));
      await reader.read("active");
    });
    if (!done) return;
    setState({
      view: "form",
      changes: [...getState().changes, text("change-sample")],
      message: { kind: "done", text: text("sample-opened"), canUndo: true },
    });
  };

  const setMarks = async (on: boolean) => {
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
    tellUnmarked(on ? "not-marked" : "not-cleared", done.result);
  };

  const undo = async () => {
    await task("task-undoing", async ({ actions, reader }) => {
      const wasThere = await actions.undoLast();
      const { changes } = getState();
      const last = changes.at(-1);
      setState({ changes: wasThere ? changes.slice(0, -1) : [] });
      if (wasThere) await reader.read("active");
      if (wasThere && last) tell("undone", { change: last });
      else tell(wasThere ? "undone-something" : "nothing-to-undo");
    });
  };

  return {
    ...findingCommands(store, connected, queue),
    ...departmentCommands(store, connected, queue),
    ...officeCommands(store, connected, queue),
    ...handInLater(store, connected, queue),
    ...formChanges(store, connected, queue),
    ...paperCommands(store, connected, queue),
    insertForm: (layout) => queue.once(`insert ${nameOf(layout)}`, () => insertForm(layout)),
    judgeSheet: () => {
      judge("active");
    },
    openSample: () => queue.once("sample", openSample),
    checkSheet: () => queue.once("check-sheet", () => check("active")),
    checkWorkbook: () => queue.once("check-workbook", () => check("workbook")),
    setMarks: (on) => queue.once(`marks ${String(on)}`, () => setMarks(on)),
    // Each press takes one step back, as with Ctrl+Z.
    undo: () => queue.shown("undo", undo),
    showCell: async (sheet, cell) => {
      const excel = connected();
      if (excel) await runTask(store, text("task-showing"), () => excel.actions.showCell(sheet, cell));
    },
  };
}
