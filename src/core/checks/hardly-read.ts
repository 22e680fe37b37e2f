import { headFields } from "../form/fields";
import type { FieldPath } from "../form/project";
import { isBlank } from "../form/text";
import { placedFields, type FormReading } from "../recognise/reading";
import { saysSomething } from "./indicator-name";

/**
 * Whether so little of a form was read that nothing can be said of it: neither a goal nor a table of indicators was found on
 * a form of no known layout, or more cells were left over than were understood.
 */
export function isHardlyRead(form: FormReading): boolean {
  const { kind, layout, tables, slots, leftovers, places, project } = form;
  if (layout !== null) return false;
  const { annual, overall } = project.indicators;
  const hasIndicators = annual.length + overall.length + tables.length + slots.length > 0;
  const hasGoals = places["goals.annual"] !== undefined || places["goals.overall"] !== undefined;
  if (!hasIndicators && !hasGoals) return true;
  return leftovers.filter(({ text }) => saysSomething(text)).length > placedFields(form).length;
}

/** Those fields of a form's head, funding and goals of which a text was read, in the form's order. */
export function fieldsRead(form: FormReading): readonly FieldPath[] {
  const isRead = (field: FieldPath): boolean => !isBlank(form.places[field]?.text ?? "");
  return (
    [...headFields, "funding.total", "funding.annualTotal", "goals.overall", "goals.annual"] as const
  ).filter(isRead);
}
