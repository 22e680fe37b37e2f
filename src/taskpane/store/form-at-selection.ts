import type { CheckedFormOnSheet } from "../../actions/checked-sheet";
import { contains } from "../../core/grid/address";
import type { PaneState } from "./pane-state";

/** The form of the active sheet in which the selected cell is, else the sheet's first; null where it has none. */
export function formAtSelection({ sheets, activeSheet, selection }: PaneState): CheckedFormOnSheet | null {
  const forms = (sheets ?? []).find(({ sheet }) => sheet.id === activeSheet)?.forms ?? [];
  const selected = selection && forms.find(({ form }) => contains(form.range, selection.cell));
  return selected ?? forms[0] ?? null;
}
