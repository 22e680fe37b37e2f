import { useMemo, type ReactElement } from "react";
import type { CheckedFormOnSheet } from "../../../actions/checked-sheet";
import { formatAmount } from "../../../core/form/amount";
import { indicatorField } from "../../../core/form/indicator-lists";
import type { FieldPath } from "../../../core/form/project";
import { reachedEarlier, type ReachedEarlier } from "../../../core/import/reached-earlier";
import type { Language } from "../../../core/language/language";
import type { FormReading } from "../../../core/recognise/reading";
import { useForm } from "../form-context";
import { sayLastYear, whenOf } from "./say-last-year";

/** What the project of a 申报表 reached in an earlier year, by its 自评表 in the workbook. */
export function useReachedEarlier(
  { kind, project }: FormReading,
  forms: readonly CheckedFormOnSheet[],
): ReachedEarlier | null {
  return useMemo(
    () =>
      kind === "target"
        ? reachedEarlier(
            project,
            forms.map(({ form }) => form),
          )
        : null,
    [kind, project, forms],
  );
}

/** What a field's value came to in the earlier year; null for fields of which a 自评表 says nothing. */
function saidOf(reached: ReachedEarlier, field: FieldPath, when: string, language: Language): string | null {
  const place = indicatorField(field);
  if (place?.list === "annual" && place.part === "target") {
    const own = reached.indicators.get(place.index);
    if (!own) return null;
    return own.target === null
      ? sayLastYear(language, "reached-alone", { when, actual: own.actual })
      : sayLastYear(language, "reached", { when, target: own.target, actual: own.actual });
  }
  if (field !== "funding.annualTotal" || !reached.money) return null;
  const { budget, executed, rate, currency } = reached.money;
  const values = {
    when,
    budget: formatAmount(budget),
    executed: formatAmount(executed),
    unit: currency ?? "",
  };
  return rate === null ? null : sayLastYear(language, "spent", { ...values, rate });
}

/** What was reached for a target, or spent of the year's money, in the year before: beside the field, never on the sheet. */
export function ReachedBefore({ field }: { readonly field: FieldPath }): ReactElement | null {
  const { checked, reached, language } = useForm();
  if (!reached || !checked.form.places[field]) return null;
  const when = whenOf(reached, checked.form.project.year, language);
  const text = saidOf(reached, field, when, language);
  return text === null ? null : <p className="last-year reached-before">{text}</p>;
}
