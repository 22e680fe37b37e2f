import type { Layout } from "../../core/layout/layout";
import { say, type TextKey } from "../say";
import type { Connected } from "./commands";
import type { Keeper } from "./keeper";
import type { KeptIn } from "./kept-in";
import { layoutsIn } from "./layout-choices";
import type { PaneStore } from "./pane-store";
import type { Queue } from "./queue";
import { runInTurn, runTask } from "./tasks";

/** What a user can do with layouts (版式). What fails is told in the pane. */
export interface LayoutCommands {
  /** Makes a layout of the form at the selected cell, and keeps it. Gives false if it could not be made or kept. */
  readonly makeLayout: (name: string, place: KeptIn) => Promise<boolean>;
  /** Keeps layouts in place of those that were there. Gives false if they could not be kept. */
  readonly saveLayouts: (place: KeptIn, layouts: readonly Layout[]) => Promise<boolean>;
  /** Takes up the layouts that are kept on this computer. */
  readonly loadLayouts: () => Promise<void>;
}

export function layoutCommands(
  store: PaneStore,
  connected: () => Connected | null,
  queue: Queue,
  keeper: Keeper,
): LayoutCommands {
  const { getState, setState } = store;
  const text = (key: TextKey) => say(getState().language, key);
  const tell = (problem: string) => {
    setState({ message: { kind: "problem", text: problem } });
  };

  const saveLayouts: LayoutCommands["saveLayouts"] = async (place, layouts) => {
    const excel = connected();
    if (place === "user") {
      if (!keeper.saveLayouts(JSON.stringify(layouts))) {
        tell(text("layouts-not-kept"));
        return false;
      }
      setState({ userLayouts: layouts });
      return true;
    }
    if (!excel) return false;
    const done = await runInTurn(store, queue, { label: text("task-saving") }, () =>
      excel.actions.writeWorkbookLayouts(layouts),
    );
    if (done) setState({ workbookLayouts: layouts });
    return done !== null;
  };

  return {
    saveLayouts,
    makeLayout: async (name, place) => {
      const excel = connected();
      if (!excel) return false;
      const { language, selection } = getState();
      const done = await runTask(store, text("task-making-layout"), () =>
        excel.actions.makeLayout(name, selection?.cell ?? null, language),
      );
      if (!done) return false;
      if ("problem" in done.result) {
        tell(done.result.problem);
        return false;
      }
      return saveLayouts(place, [...layoutsIn(getState(), place), done.result.layout]);
    },
    loadLayouts: async () => {
      const kept = keeper.loadLayouts();
      if (kept === null) return;
      const { parseKeptLayouts } = await import("../../core/layout/learn/kept-layouts");
      const userLayouts = parseKeptLayouts(kept);
      if (userLayouts) setState({ userLayouts });
      else tell(text("layouts-damaged"));
    },
  };
}
