import { say } from "../say";
import { formAtSelection } from "../store/form-at-selection";
import type { Pane } from "../store/pane";
import { deskOf } from "./desk/desk";
import { notCarriedYet } from "./not-carried-yet";

/**
 * Carries the form of the active sheet, or all forms of the workbook's latest year, over to the year after; those that have a form
 * for that year get no second one. Says so where there is nothing to carry over.
 */
export async function carryToNextYear(pane: Pane, extent: "active" | "workbook"): Promise<void> {
  const state = pane.store.getState();
  const active = formAtSelection(state);
  const given = extent === "active" ? (active?.form.kind === "target" ? [active] : []) : null;
  const sheets = state.sheets ?? [];
  const years = (given ?? sheets.flatMap(({ forms }) => forms)).flatMap(
    ({ form }) => form.project.year ?? [],
  );
  const year = (years.length > 0 ? Math.max(...years) : new Date().getFullYear()) + 1;
  const forms = notCarriedYet(sheets, year).filter(
    (own) =>
      (given === null || given.some(({ form }) => form === own.form)) &&
      (own.form.project.year ?? year - 1) === year - 1,
  );
  if (forms.length > 0) await deskOf(pane).carryOver(forms, year);
  else pane.say(say(state.language, "nothing-to-carry", { year: String(year) }));
}
