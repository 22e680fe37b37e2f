import type { Grid } from "../grid/grid";
import { recognise } from "../recognise/recognise";
import type { FormReading } from "../recognise/reading";

/** A form among the others of its sheet. */
export interface FormInGrid {
  readonly grid: Grid;
  readonly forms: readonly FormReading[];
  readonly form: FormReading;
  readonly at: number;
}

/** Finds a form, read from this very grid, among all that are on it; null if it is not there any more. */
export function findInGrid(grid: Grid, form: FormReading): FormInGrid | null {
  const { forms } = recognise(grid);
  const like = JSON.stringify(form);
  const at = forms.findIndex((other) => other === form || JSON.stringify(other) === like);
  return formAt(grid, forms, at);
}

/** The form with this number, read anew. */
export function readAgain(grid: Grid, at: number): FormInGrid | null {
  return formAt(grid, recognise(grid).forms, at);
}

function formAt(grid: Grid, forms: readonly FormReading[], at: number): FormInGrid | null {
  const form = forms[at];
  return form ? { grid, forms, form, at } : null;
}
