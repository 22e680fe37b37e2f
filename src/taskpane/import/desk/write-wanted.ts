import { importForms, type ToImport } from "../../../actions/import-forms";
import { say } from "../../say";
import { sentenceOf } from "../../store/pane-store";
import type { DeskParts } from "./desk";

/** Makes the function that writes what was decided, as one step to be undone that the label names. */
export function writeWanted({
  pane,
  store: { getState, setState },
  begin,
}: DeskParts): (wanted: ToImport, label: string) => Promise<void> {
  return async (wanted, label) => {
    const signal = begin();
    const before = getState().phase;
    setState({ phase: "writing", written: 0 });
    try {
      const onDone = (written: number) => {
        setState({ written });
      };
      const done = await pane.queue.inTurn(() =>
        signal.aborted ? Promise.resolve(null) : importForms(wanted, { onDone, signal }),
      );
      setState(
        done ? { phase: "done", taken: done.taken, copied: done.sheets, report: null } : { phase: before },
      );
      if (done) pane.store.setState({ changes: [...pane.store.getState().changes, label] });
      else pane.say(say(pane.store.getState().language, "import-stopped"));
    } catch (problem) {
      setState({ phase: before });
      const { language } = pane.store.getState();
      pane.store.setState({ message: { kind: "problem", text: sentenceOf(problem, language) } });
    }
    await pane.refresh();
  };
}
