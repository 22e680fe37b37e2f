import { saySelfCheck } from "../self-check/say-self-check";
import type { Connected } from "./commands";
import type { PaneStore } from "./pane-store";
import type { Queue } from "./queue";
import { runInTurn } from "./tasks";

export interface SelfCheckCommand {
  /** Tries what the add-in stands on, on a scratch sheet; gives the text to be sent back, null where that fails. */
  readonly selfCheck: () => Promise<string | null>;
}

export function selfCheckCommand(
  store: PaneStore,
  connected: () => Connected | null,
  queue: Queue,
): SelfCheckCommand {
  return {
    selfCheck: async () => {
      const excel = connected();
      if (!excel) return null;
      let text: string | null = null;
      await queue.once("self-check", async () => {
        const label = saySelfCheck(store.getState().language, "task-checking");
        const done = await runInTurn(store, queue, { label }, () => excel.actions.selfCheck());
        text = done?.result ?? null;
      });
      return text;
    },
  };
}
