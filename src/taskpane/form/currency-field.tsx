import { fieldLabel } from "../../core/form/field-names";
import { useState, type ReactElement } from "react";
import { currencyUnits, type CurrencyUnit } from "../../core/form/project";
import { conversionOf } from "../store/convert-currency";
import { CurrencyChange } from "./currency-change";
import { FieldFrame } from "./field-frame";
import { useForm } from "./form-context";
import { useDraft } from "./use-draft";

/** 金额单位: which unit the form's amounts are in. Where there are amounts, another unit asks what becomes of them. */
export function CurrencyField(): ReactElement {
  const { checked, language, say, isReadOnly, showField } = useForm();
  const field = "funding.currency";
  const { currency } = checked.form.project.funding;
  const sheet = { text: currency ?? "", isUnread: false, hasCell: checked.form.places[field] !== undefined };
  const draft = useDraft(field, sheet.text);
  const [wanted, setWanted] = useState<CurrencyUnit | null>(null);
  const choose = (unit: CurrencyUnit | undefined) => {
    const conversion = unit && conversionOf(checked.form, unit);
    const hasAmounts = conversion?.kind === "obstacle" || (conversion?.fix.length ?? 0) > 1;
    setWanted(hasAmounts && unit ? unit : null);
    if (!hasAmounts && unit) draft.commit(unit);
  };
  return (
    <FieldFrame
      {...{ field, sheet, draft }}
      label={fieldLabel(field, language)}
      what="currency"
      className="currency-field"
    >
      {({ id, describedBy, isDisabled, isInvalid }) => (
        <>
          <select
            id={id}
            className="input"
            disabled={isDisabled || isReadOnly}
            aria-describedby={describedBy}
            aria-invalid={isInvalid}
            value={wanted ?? draft.text}
            onFocus={() => {
              showField(field);
            }}
            onChange={({ target }) => {
              choose(currencyUnits.find((unit) => unit === target.value));
            }}
          >
            {currency === null && <option value="">{say("no-currency")}</option>}
            {currencyUnits.map((unit) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
          </select>
          {wanted !== null && (
            <CurrencyChange
              unit={wanted}
              changeWord={() => {
                draft.commit(wanted);
              }}
              done={() => {
                setWanted(null);
                document.getElementById(id)?.focus();
              }}
            />
          )}
        </>
      )}
    </FieldFrame>
  );
}
