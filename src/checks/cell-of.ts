import { indicatorParts, type FieldPath } from "../form/project";
import type { CellAddress } from "../grid/grid";
import type { FormReading } from "../recognise/reading";

/**
 * The cell to show for a field: where it stands or, if it is missing, where it should be written.
 * The whole indicator block is shown by its first indicator. Null where the form has no cell for the field.
 */
export function cellOf(form: FormReading, field: FieldPath): CellAddress | null {
  const place = form.places[field];
  if (place) return place.cell;
  if (field === "goals.period") return form.goalPeriod?.cell ?? null;
  if (field === "indicators") return form.places.indicators?.cell ?? rowCell(form, "indicators.0");
  const [block, index, part] = field.split(".");
  return part === undefined ? null : rowCell(form, `${block as "indicators"}.${Number(index)}`);
}

/** The first cell of an indicator's row that is known. */
function rowCell(
  form: FormReading,
  indicator: `${"indicators" | "overallIndicators"}.${number}`,
): CellAddress | null {
  for (const part of indicatorParts) {
    const place = form.places[`${indicator}.${part}`];
    if (place) return place.cell;
  }
  return null;
}
