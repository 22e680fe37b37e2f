import { indicatorField } from "../form/indicator-lists";
import { indicatorParts, type FieldPath, type IndicatorPath } from "../form/project";
import type { CellAddress } from "../grid/grid";
import type { FormReading } from "../recognise/reading";

/**
 * The cell to show for a field: where it stands or, if it is missing, where it should be written.
 * A whole list of indicators is shown by its first one. Null where the form has no cell for the field.
 */
export function cellOf(form: FormReading, field: FieldPath): CellAddress | null {
  const place = form.places[field];
  if (place) return place.cell;
  if (field === "goals.period") return form.goalPeriod?.cell ?? null;
  const among = indicatorField(field);
  return among && rowCell(form, `indicators.${among.list}.${among.index ?? 0}`);
}

/** The first cell of an indicator's row that is known. */
function rowCell(form: FormReading, indicator: IndicatorPath): CellAddress | null {
  for (const part of indicatorParts) {
    const place = form.places[`${indicator}.${part}`];
    if (place) return place.cell;
  }
  return null;
}
