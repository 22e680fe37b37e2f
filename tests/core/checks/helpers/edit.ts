import { applyFix } from "../../../../src/core/edit/apply-fix";
import type { FieldPath, Indicator, Project } from "../../../../src/core/form/project";
import type { FormReading } from "../../../../src/core/recognise/reading";
import { formOf } from "./form-of";

/** The form after someone has typed a text into the field's cell. */
export function typed(form: FormReading, field: FieldPath, text: string): FormReading {
  return applyFix(form, [{ kind: "set", field, text }]);
}

/** The form after several cells were typed into. */
export function typedAll(form: FormReading, texts: Partial<Record<FieldPath, string>>): FormReading {
  const entries = Object.entries(texts) as [FieldPath, string][];
  return entries.reduce((edited, [field, text]) => typed(edited, field, text), form);
}

/** The form after the field's cell was emptied. */
export function emptied(form: FormReading, ...fields: readonly FieldPath[]): FormReading {
  return fields.reduce((edited, field) => typed(edited, field, ""), form);
}

/** The form on a layout that has no such cells at all. */
export function without(form: FormReading, ...fields: readonly FieldPath[]): FormReading {
  const kept = Object.entries(form.places).filter(([field]) => !fields.includes(field as FieldPath));
  return { ...emptied(form, ...fields), places: Object.fromEntries(kept) };
}

/** The form on a layout from elsewhere, which has no such cells. */
export function fromElsewhere(form: FormReading, ...fields: readonly FieldPath[]): FormReading {
  return { ...without(form, ...fields), layout: null };
}

/** The same form with other indicators. */
export function withIndicators(
  form: FormReading,
  change: (indicators: readonly Indicator[]) => readonly Indicator[],
): FormReading {
  const project: Project = {
    ...form.project,
    indicators: { ...form.project.indicators, annual: change(form.project.indicators.annual) },
  };
  return formOf(project);
}
