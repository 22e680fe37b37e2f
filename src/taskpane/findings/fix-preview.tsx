import { Button } from "@fluentui/react-components";
import { Fragment, useState, type ReactElement } from "react";
import type { FieldChange } from "../../core/checks/rule";
import { fieldName } from "../../core/form/field-names";
import { indicatorField } from "../../core/form/indicator-lists";
import type { FieldPath } from "../../core/form/project";
import { isBlank } from "../../core/form/text";
import { cellName } from "../../core/grid/address";
import type { CellAddress } from "../../core/grid/grid";
import type { Language } from "../../core/language/language";
import type { FormFix } from "../pane-actions";
import { formKey } from "../store/being-filled";
import { usePane, usePaneState, useSay } from "../pane-context";

interface Props {
  readonly fixes: readonly FormFix[];
  /** Is given the fixes that are still ticked. */
  readonly onApply: (chosen: readonly FormFix[]) => void;
  readonly onCancel: () => void;
}

/** What fixes would change and where, before anything is changed; of several, each can be left out. */
export function FixPreview({ fixes, onApply, onCancel }: Props): ReactElement {
  const say = useSay();
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const chosen = fixes.filter((fix) => !leftOut.includes(keyOf(fix)));
  const hasMany = fixes.some(({ form }) => form !== fixes[0]?.form);
  return (
    <div className="preview" role="group" aria-label={say("fix-preview")}>
      {byForm(fixes).map(({ form, own }, number) => (
        <Fragment key={number}>
          {hasMany && <p className="form-name">{form.form.project.name ?? say("unnamed")}</p>}
          <ul>
            {own.map((fix) => (
              <FixItem
                key={keyOf(fix)}
                fix={fix}
                isChosen={fixes.length > 1 ? chosen.includes(fix) : null}
                onChoose={(isChosen) => {
                  const key = keyOf(fix);
                  setLeftOut(isChosen ? leftOut.filter((other) => other !== key) : [...leftOut, key]);
                }}
              />
            ))}
          </ul>
        </Fragment>
      ))}
      <div className="remedies">
        <Button
          size="small"
          appearance="primary"
          disabled={chosen.length === 0}
          onClick={() => {
            onApply(chosen);
          }}
        >
          {say("apply")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say("do-not-apply")}
        </Button>
      </div>
    </div>
  );
}

/** The same fix of the same form, though the sheet was read again meanwhile: what was left out stays so. */
function keyOf({ form, fix }: FormFix): string {
  return JSON.stringify([formKey(form), fix]);
}

interface FormFixes {
  readonly form: FormFix["form"];
  readonly own: readonly FormFix[];
}

function byForm(fixes: readonly FormFix[]): readonly FormFixes[] {
  return [...new Set(fixes.map(({ form }) => form))].map((form) => ({
    form,
    own: fixes.filter((fix) => fix.form === form),
  }));
}

interface ItemProps {
  readonly fix: FormFix;
  /** Null where there is nothing to choose between. */
  readonly isChosen: boolean | null;
  readonly onChoose: (isChosen: boolean) => void;
}

/** A fix with all its changes, and the box that leaves it out. */
function FixItem({ fix: { form, fix }, isChosen, onChoose }: ItemProps): ReactElement {
  const say = useSay();
  return (
    <li>
      {isChosen !== null && (
        <input
          type="checkbox"
          className="choose-fix"
          aria-label={say("fix-this", { cells: cellsOf(form, fix).join("、") })}
          checked={isChosen}
          onChange={(event) => {
            onChoose(event.target.checked);
          }}
        />
      )}
      {fix.map((change, index) => (
        <div key={index} className="change">
          <ChangedCell form={form} change={change} />
          <Change form={form} change={change} />
        </div>
      ))}
    </li>
  );
}

function cellOf({ form }: FormFix["form"], change: FieldChange): CellAddress | null {
  const field: FieldPath =
    change.kind === "set" ? change.field : `indicators.${change.list}.${change.index}.name`;
  return form.places[field]?.cell ?? null;
}

function cellsOf(form: FormFix["form"], fix: FormFix["fix"]): readonly string[] {
  return fix.flatMap((change) => cellOf(form, change) ?? []).map(cellName);
}

/** The cell that a change is about; pressing it shows it on the sheet. */
function ChangedCell({ form, change }: ChangeProps): ReactElement | null {
  const pane = usePane();
  const say = useSay();
  const cell = cellOf(form, change);
  if (!cell) return null;
  const name = cellName(cell);
  return (
    <button
      type="button"
      className="link cell"
      aria-label={say("show-cell", { cell: name })}
      onClick={() => void pane.showCell(form.sheet.id, cell)}
    >
      {name}
    </button>
  );
}

/** The field's name, behind that of the indicator that it belongs to. */
function titleOf({ form: { project } }: FormFix["form"], field: FieldPath, language: Language): string {
  const place = indicatorField(field);
  const indicator = place && project.indicators[place.list][place.index ?? 0]?.name;
  return [indicator, fieldName(field, language)].filter(Boolean).join(" › ");
}

type ChangeProps = Pick<FormFix, "form"> & { readonly change: FieldChange };

function Change({ form: onSheet, change }: ChangeProps): ReactElement {
  const say = useSay();
  const language = usePaneState((state) => state.language);
  const { form } = onSheet;
  if (change.kind === "remove-indicator") {
    const indicator = form.project.indicators[change.list][change.index]?.name ?? "";
    return <span>{say("remove-indicator-row", { number: String(change.index + 1), indicator })}</span>;
  }
  const { text: before = "", cell, belongs } = form.places[change.field] ?? {};
  if (belongs && cell && before === change.text) {
    const values = { text: before, from: cellName(cell), to: cellName(belongs) };
    return (
      <span>
        <span className="field">{titleOf(onSheet, change.field, language)}</span>
        {say("moved", values)}
      </span>
    );
  }
  const shown = (text: string) => (isBlank(text) ? say("empty") : text);
  return (
    <span>
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
    </span>
  );
}
