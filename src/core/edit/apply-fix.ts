import { isPaperField } from "../form/paper";
import type { FieldPath } from "../form/project";
import type { CellAddress } from "../grid/grid";
import type { FormReading, Place, Repair } from "../recognise/reading";
import { readGoalPeriod, withField } from "./read-field";
import { removeIndicator } from "./remove-indicator";
import type { FieldChange, Fix } from "../checks/rule";
import { withEntries } from "./paper-entries";

type Places = FormReading["places"];

/**
 * The reading as it would be if the fix were written on the sheet: fields, places and repairs change, the given
 * reading stays. Texts are read as the recogniser reads them, so a text that is no amount or date gives null.
 */
export function applyFix(form: FormReading, fix: Fix): FormReading {
  return fix.reduce(applyChange, form);
}

function applyChange(form: FormReading, change: FieldChange): FormReading {
  return change.kind === "set"
    ? setField(form, change.field, change.text)
    : removeIndicator(form, change.list, change.index);
}

function setField(form: FormReading, field: FieldPath, text: string): FormReading {
  if (isPaperField(field)) return { ...form, paper: form.paper && withEntries(form.paper, field, text) };
  const place = form.places[field];
  const cell = place?.belongs ?? place?.cell;
  const written = [field, ...(place ? fieldsCarriedFrom(form.places, place.cell, field) : [])];
  const places: Partial<Record<FieldPath, Place>> = { ...form.places };
  if (cell) for (const name of written) places[name] = { cell, text };
  return {
    ...form,
    project: written.reduce((project, name) => withField(project, name, text), form.project),
    places,
    goalPeriod: field === "goals.period" ? readGoalPeriod(form.goalPeriod, text) : form.goalPeriod,
    repairs: form.repairs.filter((repair) => !isDone(repair, written, places)),
  };
}

/** The same level of other indicators that stands in the same cell: it holds for all rows down to the next one. */
function fieldsCarriedFrom(places: Places, cell: CellAddress, field: FieldPath): FieldPath[] {
  const level = /\.level[12]$/.exec(field)?.[0];
  if (level === undefined) return [];
  return (Object.keys(places) as FieldPath[]).filter((other) => {
    const at = places[other]?.cell;
    return other !== field && other.endsWith(level) && at?.row === cell.row && at.column === cell.column;
  });
}

/** A repair is done when its field is written; a shifted row, when nothing in it stands in a wrong column any more. */
function isDone(repair: Repair, written: readonly FieldPath[], places: Places): boolean {
  if (repair.kind !== "row-shifted") return written.includes(repair.field);
  const row = repair.field.slice(0, repair.field.lastIndexOf(".") + 1);
  if (!written.some((field) => field.startsWith(row))) return false;
  return !(Object.keys(places) as FieldPath[]).some(
    (field) => field.startsWith(row) && places[field]?.belongs,
  );
}
