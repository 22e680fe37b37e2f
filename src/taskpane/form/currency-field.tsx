import type { ReactElement } from "react";
import { currencyUnits } from "../../form/project";
import { FieldFrame } from "./field-frame";
import { useForm } from "./form-context";
import { useDraft } from "./use-draft";

/** 金额单位: which unit the form's amounts are in. */
export function CurrencyField(): ReactElement {
  const { checked, say, isReadOnly, showField } = useForm();
  const field = "funding.currency";
  const { currency } = checked.form.project.funding;
  const sheet = { text: currency ?? "", isUnread: false, hasCell: checked.form.places[field] !== undefined };
  const draft = useDraft(field, sheet.text);
  return (
    <FieldFrame {...{ field, sheet, draft }} label={say(field)} what="currency" className="currency-field">
      {({ id, describedBy, isDisabled, isInvalid }) => (
        <select
          id={id}
          className="input"
          disabled={isDisabled || isReadOnly}
          aria-describedby={describedBy}
          aria-invalid={isInvalid}
          title={say("currency-only")}
          value={draft.text}
          onFocus={() => {
            showField(field);
          }}
          onChange={({ target }) => {
            draft.commit(target.value);
          }}
        >
          {currency === null && <option value="">{say("no-currency")}</option>}
          {currencyUnits.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
