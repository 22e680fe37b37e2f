import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FieldChange } from "../../checks/rule";
import { fieldName } from "../../form/field-names";
import { isBlank } from "../../form/text";
import { cellName } from "../../grid/address";
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
  return (
    <div className="preview" role="group" aria-label={say("fix-preview")}>
      <ul>
        {fixes.flatMap(({ form, fix }, number) =>
          fix.map((change, index) => <Change key={`${number} ${index}`} form={form} change={change} />),
        )}
      </ul>
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

function Change({
  form: { form },
  change,
}: Pick<FormFix, "form"> & { readonly change: FieldChange }): ReactElement {
  const say = useSay();
  const language = usePaneState((state) => state.language);
  if (change.kind === "remove-indicator") {
    const indicator = form.project.indicators[change.index]?.name ?? "";
    return <li>{say("remove-indicator-row", { number: String(change.index + 1), indicator })}</li>;
  }
  const { text: before = "", cell, belongs } = form.places[change.field] ?? {};
  if (belongs && cell && before === change.text) {
    const values = { text: before, from: cellName(cell), to: cellName(belongs) };
    return (
      <li>
        <span className="field">{fieldName(change.field, language)}</span>
        {say("moved", values)}
      </li>
    );
  }
  const shown = (text: string) => (isBlank(text) ? say("empty") : text);
  return (
    <li>
      <span className="field">{fieldName(change.field, language)}</span>
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
