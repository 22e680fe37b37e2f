import type { FieldPath } from "../form/project";
import type { FormReading, Place, Repair } from "../recognise/reading";

/** The reading without one indicator; the indicators behind it, their places and repairs move up by one. */
export function removeIndicator(form: FormReading, index: number): FormReading {
  const places: Partial<Record<FieldPath, Place>> = {};
  for (const [field, place] of Object.entries(form.places) as [FieldPath, Place][]) {
    const moved = fieldAfter(field, index);
    if (moved) places[moved] = place;
  }
  const repairs = form.repairs.flatMap((repair): Repair[] => {
    const field = fieldAfter(repair.field, index);
    return field ? [{ ...repair, field }] : [];
  });
  const indicators = form.project.indicators.filter((_, at) => at !== index);
  return { ...form, project: { ...form.project, indicators }, places, repairs };
}

const indicatorField = /^indicators\.(\d+)\.(.+)$/;

/** What the field is called once the indicator is gone; null if it was the indicator's own. */
function fieldAfter(field: FieldPath, removed: number): FieldPath | null {
  const match = indicatorField.exec(field);
  if (!match) return field;
  const index = Number(match[1]);
  if (index === removed) return null;
  return index < removed ? field : (`indicators.${index - 1}.${match[2] ?? ""}` as FieldPath);
}
