import { readSettings, type PaneSettings } from "./settings";

/** Where the settings stay from one day to the next. */
export interface Keeper {
  readonly load: () => PaneSettings;
  readonly save: (settings: PaneSettings) => void;
  /** The user's own layouts as a text; null if there are none. */
  readonly loadLayouts: () => string | null;
  /** False where they cannot be kept: a layout is too much work to be lost without a word. */
  readonly saveLayouts: (text: string) => boolean;
  /** What was being written when this page was loaded anew in the middle of it; null if nothing was. */
  readonly loadUnderWay: () => string | null;
  /** Keeps what is being written, or that nothing is, until the page is closed. */
  readonly saveUnderWay: (label: string | null) => void;
}

const key = "performance-target-forms.settings";
const layoutsKey = "performance-target-forms.layouts";
const underWayKey = "performance-target-forms.under-way";

/**
 * Keeps settings in the browser's storage; where that is closed to us (it throws), they hold until the pane is closed.
 * @param session the storage that lasts as long as the page, however often it is loaded anew
 */
export function browserKeeper(storage: () => Storage, session: () => Storage): Keeper {
  return {
    loadUnderWay: () => {
      try {
        const label = session().getItem(underWayKey);
        session().removeItem(underWayKey);
        return label;
      } catch {
        return null;
      }
    },
    saveUnderWay: (label) => {
      try {
        if (label === null) session().removeItem(underWayKey);
        else session().setItem(underWayKey, label);
      } catch {
        // Then nobody is told of what was broken off.
      }
    },
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
