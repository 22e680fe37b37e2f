import type { Pane } from "./store/pane";
import type { View } from "./store/pane-state";

/** What the ribbon's commands ask of the pane when it is open in the same runtime. */
export interface PaneLink {
  readonly show: (view: View) => void;
  /** Tells the user something in one sentence. */
  readonly say: (sentence: string) => void;
  /** Reads the workbook again, after a command has changed it. */
  readonly refresh: () => Promise<void>;
}

export function paneLink({ show, say, refresh }: Pane): PaneLink {
  return { show, say, refresh };
}
