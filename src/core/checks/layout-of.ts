import type { FieldPath } from "../form/project";
import type { FormReading } from "../recognise/reading";

/** The two generations of the Shanghai form. */
export type ShanghaiLayout = "shanghai-2023" | "shanghai-2026";

// Together these labels stand on no other form that we have seen.
const shanghaiFields: readonly FieldPath[] = [
  "start",
  "end",
  "funding.total",
  "funding.fiscal",
  "funding.annualTotal",
  "funding.annualFiscal",
  "funding.carriedOver",
];

/** Which Shanghai form this is, by the labels that stand on it; null for forms from elsewhere. */
export function shanghaiLayoutOf(form: FormReading): ShanghaiLayout | null {
  for (const field of shanghaiFields) if (!form.places[field]) return null;
  return form.places.nature ? "shanghai-2026" : "shanghai-2023";
}

/**
 * Whether the form asks for the field: its label stands there, or it is a Shanghai form, which must have it.
 * Forms from elsewhere are not told to fill in what their layout does not have.
 */
export function asksFor(form: FormReading, field: FieldPath): boolean {
  return form.places[field] !== undefined || shanghaiLayoutOf(form) !== null;
}
