import { Button } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import type { FieldChange } from "../../core/checks/rule";
import { fieldName } from "../../core/form/field-names";
import { indicatorField } from "../../core/form/indicator-lists";
import type { FieldPath } from "../../core/form/project";
import { isBlank } from "../../core/form/text";
import { cellName } from "../../core/grid/address";
import type { Language } from "../../core/language/language";
import type { FormFix } from "../pane-actions";
import { usePaneState, useSay } from "../pane-context";

interface Props {
  readonly fixes: readonly FormFix[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What fixes would change, before anything is changed. */
export function FixPreview({ fixes, onApply, onCancel }: Props): ReactElement {
  const say = useSay();
  const hasMany = fixes.some(({ form }) => form !== fixes[0]?.form);
  return (
    <div className="preview" role="group" aria-label={say("fix-preview")}>
      {byForm(fixes).map(({ form, changes }, number) => (
        <Fragment key={number}>
          {hasMany && <p className="form-name">{form.form.project.name ?? say("unnamed")}</p>}
          <ul>
            {changes.map((change, index) => (
              <Change key={index} form={form} change={change} />
            ))}
          </ul>
        </Fragment>
      ))}
      <div className="remedies">
        <Button size="small" appearance="primary" onClick={onApply}>
          {say("apply")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say("do-not-apply")}
        </Button>
      </div>
    </div>
  );
}

interface FormChanges {
  readonly form: FormFix["form"];
  readonly changes: readonly FieldChange[];
}

function byForm(fixes: readonly FormFix[]): readonly FormChanges[] {
  return [...new Set(fixes.map(({ form }) => form))].map((form) => ({
    form,
    changes: fixes.filter((own) => own.form === form).flatMap(({ fix }) => fix),
  }));
}

/** The field's name, behind that of the indicator that it belongs to. */
function titleOf({ form: { project } }: FormFix["form"], field: FieldPath, language: Language): string {
  const place = indicatorField(field);
  const indicator = place && project.indicators[place.list][place.index ?? 0]?.name;
  return [indicator, fieldName(field, language)].filter(Boolean).join(" › ");
}

function Change({
  form: onSheet,
  change,
}: Pick<FormFix, "form"> & { readonly change: FieldChange }): ReactElement {
  const say = useSay();
  const language = usePaneState((state) => state.language);
  const { form } = onSheet;
  if (change.kind === "remove-indicator") {
    const indicator = form.project.indicators[change.list][change.index]?.name ?? "";
    return <li>{say("remove-indicator-row", { number: String(change.index + 1), indicator })}</li>;
  }
  const { text: before = "", cell, belongs } = form.places[change.field] ?? {};
  if (belongs && cell && before === change.text) {
    const values = { text: before, from: cellName(cell), to: cellName(belongs) };
    return (
      <li>
        <span className="field">{titleOf(onSheet, change.field, language)}</span>
        {say("moved", values)}
      </li>
    );
  }
  const shown = (text: string) => (isBlank(text) ? say("empty") : text);
  return (
    <li>
      <span className="field">{titleOf(onSheet, change.field, language)}</span>
      <del className={isBlank(before) ? "nothing" : undefined}>
        <span className="hidden">{say("before")}</span>
        {shown(before)}
      </del>
      <span aria-hidden="true">→</span>
      <ins>
        <span className="hidden">{say("after")}</span>
        {shown(change.text)}
      </ins>
    </li>
  );
}
