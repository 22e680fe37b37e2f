import type { ReactElement } from "react";
import { formatAmount, isNegative, isZero } from "../../../core/form/amount";
import type { Amount, FieldPath, Indicator } from "../../../core/form/project";
import { readAmount } from "../../../core/form/read-amount";
import { changeSince } from "../../../core/import/earlier-year";
import { useForm } from "../form-context";
import type { Draft } from "../use-draft";
import { sayLastYear, whenOf } from "./say-last-year";

/** As much of a long text as stands beside its field; the whole of it is in the tooltip. */
const longest = 48;
const clip = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

interface LastYearProps {
  readonly field: FieldPath;
  readonly label: string;
  readonly draft: Draft;
}

/** What an earlier year's form of the project said in a field that is empty, or says something else: beside it, never on the sheet. */
export function LastYear({ field, label, draft }: LastYearProps): ReactElement | null {
  const { checked, earlier, language, isReadOnly } = useForm();
  // Without a cell there is nothing to fill in.
  const value = checked.form.places[field] && earlier?.values.get(field);
  if (!earlier || !value || draft.text.trim() === value.said) return null;
  const { funding, year } = checked.form.project;
  const when = whenOf(earlier, year, language);
  const unit = funding.currency ?? "";
  const { taken } = value;
  const text = value.amount === null ? value.said : `${formatAmount(value.amount)} ${unit}`;
  return (
    <p className="last-year" title={value.said}>
      {sayLastYear(language, "said", { when, text: clip(text) })}
      {value.amount !== null && <Change earlier={value.amount} text={draft.text} unit={unit} />}
      {taken !== null && !isReadOnly && draft.text !== taken && (
        <Take
          name={sayLastYear(language, "take-of", { when, field: label, text: clip(taken) })}
          take={() => {
            draft.commit(taken);
          }}
        />
      )}
    </p>
  );
}

/** The difference of an amount to the earlier one; nothing while there is no amount. */
function Change({
  earlier,
  text,
  unit,
}: {
  readonly earlier: Amount;
  readonly text: string;
  readonly unit: string;
}): ReactElement | null {
  const { language } = useForm();
  const now = readAmount(text);
  if (!now) return null;
  const { amount, percent } = changeSince(earlier, now.amount);
  if (isZero(amount)) return null;
  const sign = isNegative(amount) ? "" : "+";
  const shown = { amount: sign + formatAmount(amount), unit };
  return (
    <span className="change">
      {percent === null
        ? sayLastYear(language, "change", shown)
        : sayLastYear(language, "change-percent", { ...shown, percent: sign + percent })}
    </span>
  );
}

/** An indicator of an earlier year that could stand in an empty line. */
export function EarlierIndicator({
  indicator,
  take,
}: {
  readonly indicator: Indicator;
  readonly take: () => void;
}): ReactElement | null {
  const { checked, earlier, language, isReadOnly } = useForm();
  if (!earlier) return null;
  const when = whenOf(earlier, checked.form.project.year, language);
  const text = [indicator.name, indicator.target].filter((part) => part !== null).join(" ");
  const field = indicator.name ?? "";
  return (
    <p className="last-year">
      {sayLastYear(language, "said", { when, text: clip(text) })}
      {!isReadOnly && (
        <Take
          name={sayLastYear(language, "take-of", { when, field, text: indicator.target ?? "" })}
          take={take}
        />
      )}
    </p>
  );
}

function Take({ name, take }: { readonly name: string; readonly take: () => void }): ReactElement {
  const { language } = useForm();
  return (
    <button type="button" className="link" aria-label={name} onClick={take}>
      {sayLastYear(language, "take")}
    </button>
  );
}
