import type { ReactElement } from "react";
import { fieldName } from "../../form/field-names";
import type { FieldPath } from "../../form/project";
import { usePaneState, useSay } from "../pane-context";

/** The active sheet's form, field by field. */
export function FormPanel(): ReactElement {
  const say = useSay();
  const language = usePaneState((state) => state.language);
  const form = usePaneState(
    ({ sheets, activeSheet }) =>
      (sheets ?? []).find(({ sheet }) => sheet.id === activeSheet)?.forms[0] ?? null,
  );
  if (!form) return <p className="waiting">{say("no-form-here")}</p>;
  const fields = Object.keys(form.form.places) as FieldPath[];
  return (
    <dl className="plain-fields">
      {fields.map((field) => (
        <div key={field}>
          <dt className="quiet">{fieldName(field, language)}</dt>
          <dd>{form.form.places[field]?.text}</dd>
        </div>
      ))}
    </dl>
  );
}
