import { useState, type ReactElement, type ReactNode } from "react";
import { formatAmount } from "../../core/form/amount";
import type { Amount, AmountField as AmountName, CurrencyUnit } from "../../core/form/project";
import { isNoneMark, readAmount } from "../../core/form/read-amount";
import { isBlank } from "../../core/form/text";
import { amountText, money } from "./amount-text";
import { FieldFrame } from "./field-frame";
import { useForm } from "./form-context";
import { sheetValue } from "./sheet-value";
import { TextControl } from "./text-control";
import { useDraft, type Draft } from "./use-draft";

const plainDigits = /^-?\d+(\.\d+)?$/;

/** An amount of the funding block, exact to the last digit; it shows thousands commas except while it is edited. */
export function AmountField({
  amount,
  isTotal,
}: {
  readonly amount: AmountName;
  readonly isTotal: boolean;
}): ReactElement {
  const { checked, say } = useForm();
  const { currency } = checked.form.project.funding;
  const [isFocused, setIsFocused] = useState(false);
  const field = `funding.${amount}` as const;
  const label = say(field);
  const sheet = sheetValue(checked.form, field);
  const draft = useDraft(field, sheet.text, (typed) => amountText(typed, currency));
  const shown = !isFocused && plainDigits.test(draft.text) ? formatAmount(draft.text as Amount) : draft.text;
  return (
    <FieldFrame
      {...{ field, label, sheet, draft }}
      what="amount"
      className={isTotal ? "amount whole" : "amount"}
      aside={understood(draft, currency, say)}
    >
      {(control) => (
        <div
          className="with-unit"
          onFocus={() => {
            setIsFocused(true);
          }}
          onBlur={() => {
            setIsFocused(false);
          }}
        >
          <TextControl
            {...control}
            draft={{ ...draft, text: shown }}
            label={label}
            {...nameOf(amount, say)}
            lines="one"
            inputMode="decimal"
          />
          <span className="currency">{currency}</span>
        </div>
      )}
    </FieldFrame>
  );
}

/** The two fields that the form calls 其他资金 are told apart by what is read out. */
function nameOf(amount: AmountName, say: ReturnType<typeof useForm>["say"]): { readonly name?: string } {
  if (amount === "other") return { name: say("of-total") };
  return amount === "annualOther" ? { name: say("of-year") } : {};
}

/** What will be written, where it is not what is typed. */
function understood(
  { text, isTyping }: Draft,
  currency: CurrencyUnit | null,
  say: ReturnType<typeof useForm>["say"],
): ReactNode {
  if (!isTyping || isBlank(text) || isNoneMark(text)) return null;
  if (!readAmount(text)) return <span className="wrong">{say("unread-amount")}</span>;
  const written = amountText(text, currency);
  return written === text ? null : say("understood-amount", { amount: money(written as Amount, currency) });
}
