import { judgedForms } from "../../actions/judged-forms";
import type { JudgedForm } from "../../core/rollup/judged-form";
import type { Connected } from "./commands";
import type { PaneStore } from "./pane-store";
import type { Queue } from "./queue";
import { runInTurn, type TaskTexts } from "./tasks";

/** Reads the whole workbook, and then makes something of its forms; the user may stop it. Null where nothing was made. */
export type MakeOfForms = <Result>(
  texts: TaskTexts,
  work: (excel: Connected, forms: readonly JudgedForm[], signal: AbortSignal) => Promise<Result>,
) => Promise<{ readonly result: Result } | null>;

export function makeOfForms(store: PaneStore, connected: () => Connected | null, queue: Queue): MakeOfForms {
  return async (texts, work) => {
    const excel = connected();
    if (!excel) return null;
    return runInTurn(store, queue, texts, async (watcher) => {
      await excel.reader.read("workbook", watcher);
      watcher.signal.throwIfAborted();
      const { sheets, waivers } = store.getState();
      return work(excel, judgedForms(sheets ?? [], waivers), watcher.signal);
    });
  };
}
