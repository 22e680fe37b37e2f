import type { Grid } from "../../grid/grid";
import { placedFields, type FormReading, type Reading } from "../reading";
import { isText } from "./is-text";
import { layBars } from "./lay-bars";
import { layLines } from "./lay-lines";
import { mapBack } from "./map-back";
import type { Relaid } from "./relaid";

/** A name says more than any other field: most of what is taken for one by mistake is not. */
const worthOfName = 3;

/** How much a form's reading explains: the fields that it fills, but for those that no label announced. */
function fieldsOf(form: FormReading): number {
  const filled = placedFields(form).filter(([, { text }]) => text !== "").length;
  const guessed = form.repairs.filter(({ kind }) => kind === "unit-unlabelled").length;
  return filled - guessed + (form.project.name === null ? 0 : worthOfName);
}

/** How much a reading explains; of equals the one that leaves less explains more. */
function worth({ forms, leftovers }: Reading): number {
  const left = forms.reduce((sum, form) => sum + form.leftovers.length, leftovers.length);
  return forms.reduce((sum, form) => sum + fieldsOf(form), 0) + 1 / (left + 2);
}

/** The ways in which a text may be laid into columns. Bars say where its cells are, and leave nothing to find. */
export function layingsOf(grid: Grid): readonly Relaid[] {
  const barred = layBars(grid);
  return barred ? [barred] : [layLines(grid)];
}

/**
 * Of the readings of a text, as it stands and laid into columns, the one that explains most. A text with bars between
 * its cells is never read as it stands: its bars would be part of its values.
 */
export function chooseReading(grid: Grid, recognise: (grid: Grid) => Reading): Reading {
  if (!isText(grid)) return recognise(grid);
  const barred = layBars(grid);
  if (barred) return mapBack(recognise(barred.grid), barred, grid);
  let best = recognise(grid);
  for (const relaid of layingsOf(grid)) {
    const reading = mapBack(recognise(relaid.grid), relaid, grid);
    if (worth(reading) > worth(best)) best = reading;
  }
  return best;
}
