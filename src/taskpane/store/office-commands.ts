import type { OfficePaneKey } from "../office/messages/zh-CN";
import { sayOfficePane } from "../office/say-office-pane";
import type { Values } from "../../core/language/language";
import type { Connected } from "./commands";
import { makeOfForms } from "./make-of-forms";
import type { PaneStore } from "./pane-store";
import type { Queue } from "./queue";
import { settingsInForce } from "./rules-in-force";

/** What an office does with the forms that it has collected. */
export interface OfficeCommands {
  /** Makes or refreshes the sheets of what is sent back and of the proposed grades. */
  readonly makeReturnNotes: () => Promise<void>;
}

export function officeCommands(
  store: PaneStore,
  connected: () => Connected | null,
  queue: Queue,
): OfficeCommands {
  const { getState, setState } = store;
  const text = (key: OfficePaneKey, values?: Values) => sayOfficePane(getState().language, key, values);
  const make = makeOfForms(store, connected, queue);
  const tell = (change: OfficePaneKey, sentence: string) => {
    setState({
      changes: [...getState().changes, text(change)],
      message: { kind: "done", text: sentence, canUndo: true },
    });
  };

  const makeReturnNotes = async () => {
    const texts = { label: text("task-returning"), stopped: text("return-stopped") };
    const done = await make(texts, ({ actions }, forms, signal) => {
      const { grading } = settingsInForce(getState());
      return actions.makeReturnNotes(forms, { language: getState().language, grading }, signal);
    });
    if (!done) return;
    const [notes, grades] = done.result.map(({ name }) => name);
    tell("change-return-notes", text("returned", { notes: notes ?? "", grades: grades ?? "" }));
  };

  return { makeReturnNotes: () => queue.once("return-notes", makeReturnNotes) };
}
