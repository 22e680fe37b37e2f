import type { Pane } from "../../../src/taskpane/store/pane";
import type { PaneState } from "../../../src/taskpane/store/pane-state";

/** Waits until something holds of what the pane knows. */
export async function until(pane: Pane, holds: (state: PaneState) => boolean): Promise<void> {
  if (holds(pane.store.getState())) return;
  await new Promise<void>((resolve) => {
    const stop = pane.store.subscribe((state) => {
      if (!holds(state)) return;
      stop();
      resolve();
    });
  });
}
