import type { CheckedSheet } from "../../actions/checked-sheet";
import { pageMend } from "../../core/hand-in/page-faults";
import type { Values } from "../../core/language/language";
import type { HandInTextKey } from "../hand-in/messages/zh-CN";
import { sayHandIn } from "../hand-in/say-hand-in";
import { formKey } from "./being-filled";
import type { Connected } from "./commands";
import type { PaneStore } from "./pane-store";
import type { Queue } from "./queue";
import { runInTurn, type TaskWatcher } from "./tasks";

/** What a user can do before the forms of the workbook are handed in (报送前检查). */
export interface HandInCommands {
  /** Reads and checks all forms, looks at how they are printed and marked, and shows all of it in one place. */
  readonly checkBeforeHandIn: () => Promise<void>;
  /** Takes the marks away that were made on the sheets. */
  readonly clearMarksBeforeHandIn: () => Promise<void>;
  /** Makes the forms be printed whole and one page wide. */
  readonly makePrintable: () => Promise<void>;
}

export function handInCommands(
  store: PaneStore,
  connected: () => Connected | null,
  queue: Queue,
): HandInCommands {
  const { getState, setState } = store;
  const text = (key: HandInTextKey, values?: Values) => sayHandIn(getState().language, key, values);
  const sheets = (): readonly CheckedSheet[] => getState().sheets ?? [];

  const task = (label: HandInTextKey, work: (excel: Connected, watcher: TaskWatcher) => Promise<void>) => {
    const excel = connected();
    if (!excel) return Promise.resolve(null);
    const texts = { label: text(label), stopped: text("stopped") };
    return runInTurn(store, queue, texts, (watcher) => work(excel, watcher));
  };

  const look = async ({ actions }: Connected) => {
    setState({ handIn: await actions.lookBeforeHandIn(sheets()) });
  };

  const check = async () => {
    const done = await task("task-checking", async (excel, watcher) => {
      await excel.reader.read("workbook", watcher);
      watcher.signal.throwIfAborted();
      await look(excel);
    });
    if (!done) return;
    // Whoever hands in has asked: all rules speak of all forms.
    const asked = sheets().flatMap(({ forms }) => forms.map(formKey));
    setState({ view: "hand-in", judged: [...new Set([...getState().judged, ...asked])] });
  };

  const clear = async () => {
    await task("task-clearing", async (excel) => {
      const kept = await excel.actions.clearMarks();
      setState({ isMarked: kept.length > 0 });
      await look(excel);
    });
  };

  const mend = async () => {
    await task("task-mending", async (excel) => {
      const mends = sheets().flatMap(({ sheet, forms }) => {
        const page = getState().handIn?.pages.find(({ id }) => id === sheet.id);
        const ranges = forms.map(({ form }) => form.range);
        const own = page ? pageMend(sheet.grid, page, ranges) : null;
        return own ? [own] : [];
      });
      await excel.actions.makePrintable(mends);
      if (mends.length > 0) {
        setState({
          changes: [...getState().changes, text("change-page")],
          message: {
            kind: "done",
            text: text("mended", { count: String(mends.length) }),
            canUndo: true,
          },
        });
      }
      await look(excel);
    });
  };

  return {
    checkBeforeHandIn: () => queue.once("hand-in", check),
    clearMarksBeforeHandIn: () => queue.once("hand-in-marks", clear),
    makePrintable: () => queue.once("hand-in-pages", mend),
  };
}
