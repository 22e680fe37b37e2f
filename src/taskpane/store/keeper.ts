import { readSettings, type PaneSettings } from "./settings";

/** Where the settings stay from one day to the next. */
export interface Keeper {
  readonly load: () => PaneSettings;
  readonly save: (settings: PaneSettings) => void;
  /** The user's own layouts as a text; null if there are none. */
  readonly loadLayouts: () => string | null;
  /** False where they cannot be kept: a layout is too much work to be lost without a word. */
  readonly saveLayouts: (text: string) => boolean;
}

const key = "performance-target-forms.settings";
const layoutsKey = "performance-target-forms.layouts";

/** Keeps settings in the browser's storage; where that is closed to us (it throws), they hold until the pane is closed. */
export function browserKeeper(storage: () => Storage): Keeper {
  return {
    load: () => {
      try {
        return readSettings(storage().getItem(key));
      } catch {
        return readSettings(null);
      }
    },
    save: (settings) => {
      try {
        storage().setItem(key, JSON.stringify(settings));
      } catch {
        // Nothing is lost but the choice itself.
      }
    },
    loadLayouts: () => {
      try {
        return storage().getItem(layoutsKey);
      } catch {
        return null;
      }
    },
    saveLayouts: (text) => {
      try {
        storage().setItem(layoutsKey, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
