import { indicatorField, withIndicators } from "../form/indicator-lists";
import type { FieldPath, IndicatorList } from "../form/project";
import { placedFields, type FormReading, type Place, type Repair } from "../recognise/reading";

/** The reading without one indicator of a list; those behind it, their places and repairs move up by one. */
export function removeIndicator(form: FormReading, list: IndicatorList, index: number): FormReading {
  const places: Partial<Record<FieldPath, Place>> = {};
  for (const [field, place] of placedFields(form)) {
    const moved = fieldAfter(field, list, index);
    if (moved) places[moved] = place;
  }
  const repairs = form.repairs.flatMap((repair): Repair[] => {
    const field = fieldAfter(repair.field, list, index);
    return field ? [{ ...repair, field }] : [];
  });
  const indicators = form.project.indicators[list].toSpliced(index, 1);
  const project = withIndicators(form.project, list, indicators);
  return { ...form, project, places, repairs };
}

/** What the field is called once the indicator is gone; null if it was the indicator's own. */
function fieldAfter(field: FieldPath, list: IndicatorList, removed: number): FieldPath | null {
  const place = indicatorField(field);
  if (place?.list !== list || place.index === null || place.index < removed) return field;
  return place.index === removed ? null : `indicators.${list}.${place.index - 1}.${place.part}`;
}
