import type { FieldPath } from "../form/project";
import type { FormReading } from "../recognise/reading";

/**
 * Whether the form asks for the field: its label stands there, or it is in an official layout, which must have it.
 * Forms from elsewhere are not told to fill in what their layout does not have.
 */
export function asksFor(form: FormReading, field: FieldPath): boolean {
  return form.places[field] !== undefined || form.layout !== null;
}
