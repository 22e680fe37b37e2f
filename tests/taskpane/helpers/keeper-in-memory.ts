import type { Keeper } from "../../../src/taskpane/store/keeper";
import { initialSettings, type PaneSettings } from "../../../src/taskpane/store/settings";

/** A keeper whose storage lasts as long as it does. */
export interface KeeperInMemory extends Keeper {
  /** The settings as they were last kept. */
  readonly settings: () => PaneSettings;
  /** The layouts as they were last kept. */
  readonly layouts: () => string | null;
}

/** The layouts of a storage that takes none. */
export const refusing = "refuses";

/** @param kept the layouts that are there at first, or `refusing` */
export function keeperInMemory(
  first: Partial<PaneSettings> = {},
  kept: string | null = null,
): KeeperInMemory {
  let settings: PaneSettings = { ...initialSettings, ...first };
  let layouts = kept === refusing ? null : kept;
  return {
    load: () => settings,
    save: (changed) => void (settings = changed),
    loadLayouts: () => layouts,
    loadUnderWay: () => null,
    saveUnderWay: () => undefined,
    saveLayouts: (text) => {
      if (kept === refusing) return false;
      layouts = text;
      return true;
    },
    settings: () => settings,
    layouts: () => layouts,
  };
}
