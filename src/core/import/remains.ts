import { fieldName } from "../form/field-names";
import { indicatorField } from "../form/indicator-lists";
import type { FieldPath, Project } from "../form/project";
import { valueOf } from "../form/value-of";
import { placeName } from "../recognise/place-name";
import type { FormReading } from "../recognise/reading";
import { nthIndicator, nthLongTermIndicator } from "./texts";
import { fill, type Language } from "../language/language";

/** Something of a source that has no field on the new sheet: where it stood or what it is, and its text as it is. */
export interface Remain {
  readonly where: string;
  readonly text: string;
}

/** What the reader did not take for a field, with the cell and the label that it stood beside. */
export function leftoverRemains(
  form: Pick<FormReading, "leftovers" | "origins">,
  language: Language = "zh-CN",
): readonly Remain[] {
  return form.leftovers.map(({ cell, text, label }) => {
    const name = placeName(form, cell, language);
    return { where: label === null ? name : `${name} ${label.replace(/\s+/g, "")}`, text };
  });
}

/** What was read, but has no place in the layout. */
export function fieldRemains(project: Project, notPlaced: readonly FieldPath[]): readonly Remain[] {
  return notPlaced.flatMap((field) => {
    const value = valueOf(project, field);
    return value === null ? [] : [{ where: whereOf(field), text: String(value) }];
  });
}

/** The field's name; of an indicator with its number, as the form counts them. */
export function whereOf(field: FieldPath): string {
  const name = fieldName(field, "zh-CN");
  const place = indicatorField(field);
  if (!place) return name;
  const words = place.list === "annual" ? nthIndicator : nthLongTermIndicator;
  return fill(words, { number: String((place.index ?? 0) + 1), name });
}
