import type { OwnRules } from "../../core/checks/own/own-rules";
import { say } from "../say";
import type { Connected } from "./commands";
import type { KeptIn } from "./kept-in";
import type { PaneStore } from "./pane-store";
import type { Queue } from "./queue";
import type { PaneSettings } from "./settings";
import { runInTurn, runTask } from "./tasks";

/** What a user can do with rules. */
export interface RuleCommands {
  /** Keeps rules in place of those that the layer had, and judges by them. Gives false if they could not be kept. */
  readonly saveRules: (layer: KeptIn, rules: OwnRules) => Promise<boolean>;
}

export function ruleCommands(
  store: PaneStore,
  connected: () => Connected | null,
  queue: Queue,
  saveSettings: (change: Partial<PaneSettings>) => void,
): RuleCommands {
  const { getState, setState } = store;
  return {
    saveRules: async (layer, rules) => {
      const excel = connected();
      if (layer === "user") saveSettings({ ownRules: rules });
      else {
        if (!excel) return false;
        const label = say(getState().language, "task-saving");
        const write = () => excel.actions.writeWorkbookRules(rules);
        if (!(await runInTurn(store, queue, { label }, write))) return false;
        setState({ workbookRules: rules });
      }
      const { language } = getState();
      await runTask(store, say(language, "task-checking"), async () => excel?.reader.recheck());
      return true;
    },
  };
}
