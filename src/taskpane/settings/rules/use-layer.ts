import { noOwnRules, overlaid, settingsOf, type OwnRules } from "../../../core/checks/own/own-rules";
import type { Settings } from "../../../core/checks/settings";
import { usePaneState } from "../../pane-context";
import type { KeptIn } from "../../store/kept-in";
import { rulesOf } from "../../store/rules-in-force";

/** A layer of rules that is being changed, and those around it. */
export interface Layer {
  readonly layer: KeptIn;
  /** What it lays down itself. */
  readonly own: OwnRules;
  /** What would hold without it. */
  readonly below: Settings;
  /** What holds with it. */
  readonly here: Settings;
  /** What comes before it, come what may. */
  readonly above: OwnRules;
}

/** The layer as it is now. */
export function useLayer(layer: KeptIn): Layer {
  const settings = usePaneState((state) => state.settings);
  const workbookRules = usePaneState((state) => state.workbookRules);
  const own = rulesOf({ settings, workbookRules }, layer);
  const lower = layer === "workbook" ? settings.ownRules : noOwnRules;
  return {
    layer,
    own,
    below: settingsOf(lower),
    here: settingsOf(overlaid(lower, own)),
    above: layer === "user" ? workbookRules : noOwnRules,
  };
}
