import { isOfficial } from "../store/layout-choices";
import type { PaneState } from "../store/pane-state";

/** What helps to find a fault, line by line: versions, settings and counts, but no word of any form, sheet or file. */
export function diagnostics(state: PaneState, version: string, browser: string): string {
  const { settings } = state;
  const forms = (state.sheets ?? []).flatMap((sheet) => sheet.forms);
  const count = (items: (form: (typeof forms)[number]) => readonly unknown[]) =>
    forms.reduce((sum, form) => sum + items(form).length, 0);
  const facts = {
    version,
    browser,
    connection: state.connection,
    language: state.language,
    view: state.view,
    // An own layout is called by the user's words.
    settings: JSON.stringify({ ...settings, layout: isOfficial(settings.layout) ? settings.layout : "own" }),
    layouts: state.userLayouts.length + state.workbookLayouts.length,
    sheets: state.sheets?.length ?? "not read",
    forms: forms.length,
    findings: count(({ findings }) => findings),
    "not judged": count(({ notJudged }) => notJudged),
    leftovers: count(({ form }) => form.leftovers),
    repairs: count(({ form }) => form.repairs),
    waivers: state.waivers.length,
    changes: state.changes.length,
  };
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
}
