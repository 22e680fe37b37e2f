import { sentenceOf, type PaneStore } from "./pane-store";
import type { Connected } from "./commands";
import { runTask } from "./tasks";

/** How many changes undo can name; those before them are undone all the same. */
const remembered = 50;

/**
 * Makes a function that changes the workbook and reads the sheet again. `label` says what undo would take back. It
 * rejects if the change fails, after the user has been told.
 */
export function changing(
  store: PaneStore,
  connected: () => Connected | null,
): (label: string, work: (excel: Connected) => Promise<void>) => Promise<void> {
  const { getState, setState } = store;
  return async (label, work) => {
    const excel = connected();
    if (!excel) return;
    const outcome: { failure: Error | null } = { failure: null };
    await runTask(store, label, async () => {
      try {
        await work(excel);
        setState({ changes: [...getState().changes, label].slice(-remembered) });
      } catch (problem) {
        outcome.failure =
          problem instanceof Error ? problem : new Error("A change failed", { cause: problem });
        setState({ message: { kind: "problem", text: sentenceOf(problem, getState().language) } });
      }
      // After a refusal too: the sheet is not as the pane thought it was.
      await excel.reader.read("active");
    });
    if (outcome.failure) throw outcome.failure;
  };
}
