import type { PaneLink } from "../commands/pane-link";
import type { Pane } from "./store/pane";

/** What the ribbon's buttons may do with the pane, which is open in the same runtime or hidden. */
export function paneLink({ show, say, refresh, store }: Pane): PaneLink {
  return { show, say, refresh, language: () => store.getState().language };
}
