import { indicatorField } from "../form/indicator-lists";
import { isPaperField, saidAt, type PaperField } from "../form/paper";
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
  if (isPaperField(field)) return paperCell(form, field);
  if (field === "goals.period") return form.goalPeriod?.cell ?? null;
  const among = indicatorField(field);
  return among && rowCell(form, `indicators.${among.list}.${among.index ?? 0}`);
}

/** The cell of what a later paper says; the name of the indicator or of the row of money that it belongs to, where it has none. */
function paperCell({ paper, places }: FormReading, field: PaperField): CellAddress | null {
  if (!paper) return null;
  const cell = saidAt(paper, field)?.cell;
  if (cell) return cell;
  const row = /^paper\.(funding|indicators)\.\d+/.exec(field)?.[0] as PaperField | undefined;
  const own = row && (saidAt(paper, `${row}.name`) ?? saidAt(paper, `${row}.label`));
  return own?.cell ?? places.name?.cell ?? null;
}

/** The first cell of an indicator's row that is known. */
function rowCell(form: FormReading, indicator: IndicatorPath): CellAddress | null {
  for (const part of indicatorParts) {
    const place = form.places[`${indicator}.${part}`];
    if (place) return place.cell;
  }
  return null;
}
