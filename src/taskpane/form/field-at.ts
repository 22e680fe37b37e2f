import type { FieldPath } from "../../core/form/project";
import type { CellAddress } from "../../core/grid/grid";
import { cellsOf, placedFields, type FormReading } from "../../core/recognise/reading";
import { placesInPaper } from "../../core/form/paper";
import { cellName } from "../../core/grid/address";

const known = new WeakMap<FormReading, ReadonlyMap<string, FieldPath>>();

/**
 * The field that stands in the cell, or of which the cell is a part; of several, such as both dates in one cell, the
 * first. Null for labels, leftovers and cells outside of the form.
 */
export function fieldAt(form: FormReading, cell: CellAddress): FieldPath | null {
  let fields = known.get(form);
  if (!fields) {
    fields = indexFields(form);
    known.set(form, fields);
  }
  return fields.get(cellName(cell)) ?? null;
}

function indexFields({ places, goalPeriod, paper }: FormReading): ReadonlyMap<string, FieldPath> {
  const fields = new Map<string, FieldPath>();
  const add = (cell: CellAddress, field: FieldPath) => {
    const name = cellName(cell);
    if (!fields.has(name)) fields.set(name, field);
  };
  const entries = placedFields({ places });
  for (const [field, { cell }] of entries) add(cell, field);
  for (const [field, place] of entries) for (const cell of cellsOf(place)) add(cell, field);
  if (goalPeriod) add(goalPeriod.cell, "goals.period");
  if (paper) for (const { field, cells } of placesInPaper(paper)) for (const cell of cells) add(cell, field);
  return fields;
}
