import type { Grid } from "../grid/grid";
import { recognise } from "../recognise/recognise";
import type { FormReading } from "../recognise/reading";

/** A sheet's cells, and all forms that are read from them. */
export interface FormsInGrid {
  readonly grid: Grid;
  readonly forms: readonly FormReading[];
}

/** A form among the others of its sheet. */
export interface FormInGrid extends FormsInGrid {
  readonly form: FormReading;
  readonly at: number;
}

/** Finds a form, read from this very grid, among all that are on it; null if it is not there any more. */
export function findInGrid(grid: Grid, form: FormReading): FormInGrid | null {
  const { forms } = recognise(grid);
  const like = JSON.stringify(form);
  const at = forms.findIndex((other) => other === form || JSON.stringify(other) === like);
  return formAt({ grid, forms }, at);
}

/** The form with this number, read anew. */
export function readAgain(grid: Grid, at: number): FormInGrid | null {
  return formAt({ grid, forms: recognise(grid).forms }, at);
}

/** The form with this number among those that were read. */
export function formAt({ grid, forms }: FormsInGrid, at: number): FormInGrid | null {
  const form = forms[at];
  return form ? { grid, forms, form, at } : null;
}
