import type { FormOnSheet } from "../../actions/checked-sheet";
import { ExcelProblem } from "../../excel/excel-problem";
import type { PaneState } from "./pane-state";

/** Which of its sheet's forms (0-based) a form was, of how many. */
export interface Standing {
  readonly sheet: string;
  readonly at: number;
  readonly of: number;
}

function formsOn({ sheets }: PaneState, id: string): readonly FormOnSheet[] {
  return (sheets ?? []).find(({ sheet }) => sheet.id === id)?.forms ?? [];
}

/** Where a form stands among those that the pane knows; `at` is -1 for one that it does not. */
export function standing(state: PaneState, { sheet: { id }, form }: FormOnSheet): Standing {
  const all = formsOn(state, id);
  const same = all.findIndex((own) => own.form === form);
  const at = same >= 0 ? same : all.findIndex((own) => own.form.project.name === form.project.name);
  return { sheet: id, at, of: all.length };
}

/**
 * The form as it is known now. One that the pane did not know is what it was.
 * @throws ExcelProblem `form-changed` if its sheet has more or fewer forms than it had
 */
export function standsNow(
  state: PaneState,
  asked: FormOnSheet,
  { sheet, at, of }: Standing = { sheet: "", at: -1, of: 0 },
): FormOnSheet {
  if (at < 0) return asked;
  const all = formsOn(state, sheet);
  const now = all.length === of ? all[at] : undefined;
  if (!now) throw new ExcelProblem("form-changed", { sheet: asked.sheet.name });
  return now;
}
