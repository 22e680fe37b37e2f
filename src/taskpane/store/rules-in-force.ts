import { overlaid, settingsOf, type OwnRules } from "../../core/checks/own/own-rules";
import type { Settings } from "../../core/checks/settings";
import type { KeptIn } from "./kept-in";
import type { PaneState } from "./pane-state";

type Layers = Pick<PaneState, "settings" | "workbookRules">;

/** What one layer lays down by itself. */
export function rulesOf({ settings, workbookRules }: Layers, layer: KeptIn): OwnRules {
  return layer === "user" ? settings.ownRules : workbookRules;
}

let last: { readonly user: OwnRules; readonly workbook: OwnRules; readonly settings: Settings } | null = null;

/** By what the workbook's forms are judged. The same rules give the same object, so that views need not draw anew. */
export function settingsInForce({ settings: { ownRules: user }, workbookRules: workbook }: Layers): Settings {
  if (last?.user !== user || last.workbook !== workbook)
    last = { user, workbook, settings: settingsOf(overlaid(user, workbook)) };
  return last.settings;
}
