import { findForms } from "../../../actions/import-files";
import type { Source } from "../../../actions/read-forms";
import { targetForms } from "../../../core/rollup/judged-form";
import { say } from "../../say";
import { formAtSelection } from "../../store/form-at-selection";
import { settingsInForce } from "../../store/rules-in-force";
import { readingInWorker } from "../read-in-worker";
import { proposals } from "./decide";
import type { DeskParts } from "./desk";
import { nothing, type ListedFile } from "./desk-state";

/** Makes the function that reads what the user gives, and proposes what is to be done with each form. */
export function readGiven({
  pane,
  store: { getState, setState },
  begin,
}: DeskParts): (sources: readonly Source[], sentences?: readonly string[]) => Promise<void> {
  const read = readingInWorker();
  return async (sources, told = []) => {
    const signal = begin();
    const { language } = pane.store.getState();
    const files: readonly ListedFile[] = sources.map(({ name }) => ({ name, state: "waiting", forms: 0 }));
    setState({ ...nothing, files, sentences: told, phase: sources.length === 0 ? "start" : "reading" });
    if (sources.length === 0) return;
    const change = (index: number, changes: Partial<ListedFile>) => {
      if (signal.aborted) return;
      setState({
        files: getState().files.map((file, at) => (at === index ? { ...file, ...changes } : file)),
      });
    };
    try {
      const found = await findForms(
        sources,
        language,
        {
          onState: (index, state, forms) => {
            change(index, { state, forms });
          },
          onPage: (index, page, pages) => {
            change(index, { at: { page, pages } });
          },
          signal,
        },
        { read, settings: settingsInForce(pane.store.getState()) },
      );
      if (!found || signal.aborted) return;
      const { sheets } = pane.store.getState();
      const inWorkbook = (sheets ?? []).flatMap(({ forms }) => forms);
      pane.store.setState({ fromFiles: targetForms(found.forms).map(({ form }) => form.project) });
      const active = formAtSelection(pane.store.getState());
      setState({
        ...found,
        sentences: [...told, ...found.sentences],
        phase: "review",
        decisions: proposals(found.forms, inWorkbook, active),
      });
    } catch (fault) {
      console.error(fault);
      if (!signal.aborted) setState({ phase: "review", sentences: [say(language, "fault")] });
    }
  };
}
