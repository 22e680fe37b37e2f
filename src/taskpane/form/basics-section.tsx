import type { ReactElement } from "react";
import { fieldLabel } from "../../core/form/field-names";
import { factsOf, headFields, isOfType, type FieldOfType, type HeadField } from "../../core/form/fields";
import { hasPlace } from "../../core/layout/has-place";
import type { FormReading } from "../../core/recognise/reading";
import { layouts } from "../../core/layout/layouts";
import { DateField } from "./date-field";
import { useForm } from "./form-context";
import { matching, type Suggestion } from "./suggest";
import { TextField } from "./text-field";
import { usedTexts } from "./used-texts";

/** 基本信息: who does what, and when. */
export function BasicsSection(): ReactElement {
  const { checked, say } = useForm();
  return (
    <section aria-labelledby="form-basics" data-section="basics">
      <h2 id="form-basics">{say("basics")}</h2>
      <div className="fields">
        {inOrderOf(checked.form).map((field) => (
          <BasicField key={field} field={field} />
        ))}
      </div>
    </section>
  );
}

/** Whether a field is to be shown: the form has it or, where nothing says otherwise, forms of its kind do. */
function isAskedFor({ places, kind, layout }: FormReading, field: HeadField): boolean {
  const { isRare, kinds } = factsOf(field);
  if (places[field]) return true;
  if (isRare || (kind !== "unknown" && !kinds.includes(kind))) return false;
  return layout === null || hasPlace(layouts[layout], field);
}

/** The fields as they stand on the form; those that it does not have come last. */
function inOrderOf(form: FormReading): readonly HeadField[] {
  const position = (field: HeadField) => {
    const cell = form.places[field]?.cell;
    return cell ? cell.row * 1000 + cell.column : Infinity;
  };
  return headFields
    .filter((field) => isAskedFor(form, field))
    .toSorted((a, b) => (position(a) === position(b) ? 0 : position(a) - position(b)));
}

function BasicField({ field }: { readonly field: HeadField }): ReactElement {
  const { checked, forms, language, say } = useForm();
  const label = fieldLabel(field, language);
  if (isOfType(field, "date")) return <DateField field={field} />;
  if (isOfType(field, "year"))
    return (
      <TextField field={field} label={label} what="year" lines="one" className="short" inputMode="numeric" />
    );
  const choice = isOfType(field, "choice") ? field : null;
  const isChoice = choice !== null;
  const suggestions = (): readonly Suggestion[] => [
    ...(choice ? choicesOf(checked.form, choice) : []),
    ...(field === "name" ? [] : usedTexts(forms, field, say)),
  ];
  return (
    <TextField
      field={field}
      label={label}
      lines={isChoice ? "one" : "grow"}
      {...(field !== "name" && { suggest: (typed: string) => matching(distinct(suggestions()), typed) })}
      hasButton={isChoice}
    />
  );
}

function choicesOf(form: FormReading, field: FieldOfType<"choice">): readonly Suggestion[] {
  const { layout } = form;
  return (layout === null ? [] : (layouts[layout].choices[field] ?? [])).map((text) => ({ text }));
}

/** Of suggestions with the same text the first. */
function distinct(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const taken = new Set<string>();
  return suggestions.filter(({ text }) => !taken.has(text) && taken.add(text));
}
