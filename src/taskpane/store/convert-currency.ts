import type { FieldChange, Fix } from "../../core/checks/rule";
import { convertAmount } from "../../core/form/amount";
import { amountFields, type AmountField, type CurrencyUnit } from "../../core/form/project";
import { isNoneMark, readAmount } from "../../core/form/read-amount";
import { isBlank } from "../../core/form/text";
import type { FormReading } from "../../core/recognise/reading";

/** What converting a form's amounts would change; or the first field whose text is not simply an amount. */
export type Conversion =
  | { readonly kind: "exact"; readonly fix: Fix }
  | { readonly kind: "obstacle"; readonly field: `funding.${AmountField}` };

const digitsOnly = /^[\d,，.\s¥￥-]+$/;

/**
 * The form in another currency unit, with every amount converted exactly: `3391.32` 万元 is `33913200` 元. An amount with
 * words of its own (`854万（其中…）`) is an obstacle, since they would be lost. Null where the form states no unit, or this one.
 */
export function conversionOf(form: FormReading, unit: CurrencyUnit): Conversion | null {
  const from = form.project.funding.currency;
  if (from === null || from === unit) return null;
  const changes: FieldChange[] = [{ kind: "set", field: "funding.currency", text: unit }];
  for (const name of amountFields) {
    const field = `funding.${name}` as const;
    const text = form.places[field]?.text ?? "";
    if (isBlank(text) || isNoneMark(text)) continue;
    const reading = digitsOnly.test(text) ? readAmount(text) : null;
    if (!reading) return { kind: "obstacle", field };
    changes.push({ kind: "set", field, text: convertAmount(reading.amount, from, unit) });
  }
  return { kind: "exact", fix: changes };
}
