import type { ReactElement } from "react";
import type { FormReading } from "../../core/recognise/reading";
import { layouts } from "../../core/layout/layouts";
import { DateField } from "./date-field";
import { useForm } from "./form-context";
import { matching, type Suggestion } from "./suggest";
import { TextField } from "./text-field";
import { usedTexts } from "./used-texts";

const basics = ["year", "name", "nature", "category", "department", "unit", "start", "end"] as const;
type BasicField = (typeof basics)[number];

/** 基本信息: who does what, and when. */
export function BasicsSection(): ReactElement {
  const { checked, say } = useForm();
  return (
    <section aria-labelledby="form-basics">
      <h2 id="form-basics">{say("basics")}</h2>
      <div className="fields">
        {inOrderOf(checked.form).map((field) => (
          <BasicField key={field} field={field} />
        ))}
      </div>
    </section>
  );
}

/** The fields as they stand on the form; those that it does not have come last, 项目性质 only on forms that know it. */
function inOrderOf(form: FormReading): readonly BasicField[] {
  const position = (field: BasicField) => {
    const cell = form.places[field]?.cell;
    return cell ? cell.row * 1000 + cell.column : Infinity;
  };
  const isOld = form.layout === "shanghai-2023";
  return basics
    .filter((field) => !(field === "nature" && isOld))
    .toSorted((a, b) => (position(a) === position(b) ? 0 : position(a) - position(b)));
}

function BasicField({ field }: { readonly field: BasicField }): ReactElement {
  const { checked, forms, say } = useForm();
  const label = say(field);
  if (field === "start" || field === "end") return <DateField field={field} />;
  if (field === "year")
    return (
      <TextField field={field} label={label} what="year" lines="one" className="short" inputMode="numeric" />
    );
  const isChoice = field === "category" || field === "nature";
  const suggestions = (): readonly Suggestion[] => [
    ...(isChoice ? choicesOf(checked.form, field) : []),
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

function choicesOf(form: FormReading, field: "category" | "nature"): readonly Suggestion[] {
  const { layout } = form;
  return (layout === null ? [] : (layouts[layout].choices[field] ?? [])).map((text) => ({ text }));
}

/** Of suggestions with the same text the first. */
function distinct(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const taken = new Set<string>();
  return suggestions.filter(({ text }) => !taken.has(text) && taken.add(text));
}
