import { readSettings, type PaneSettings } from "./settings";

/** Where the settings stay from one day to the next. */
export interface Keeper {
  readonly load: () => PaneSettings;
  readonly save: (settings: PaneSettings) => void;
}

const key = "performance-target-forms.settings";

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
  };
}
