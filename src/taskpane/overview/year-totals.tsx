import { useMemo, type ReactElement } from "react";
import { formatAmount } from "../../core/form/amount";
import type { CurrencyUnit } from "../../core/form/project";
import { sumsByYear } from "../../core/hand-in/year-sums";
import type { ListedForm } from "./listed-forms";
import type { Say } from "./say-overview";

/** What the forms of each year ask for, in one line: forms of different years are never added up. */
export function YearTotals({
  forms,
  unit,
  say,
}: {
  readonly forms: readonly ListedForm[];
  readonly unit: CurrencyUnit;
  readonly say: Say;
}): ReactElement | null {
  const sums = useMemo(
    () =>
      sumsByYear(
        forms.map(({ checked }) => checked.form.project),
        unit,
      ).filter(({ forms: count, withoutAmount }) => count > withoutAmount),
    [forms, unit],
  );
  if (sums.length === 0) return null;
  return (
    <p className="totals">
      <span className="quiet">{say("annual-sum")}</span>
      {sums.map(({ year, total }) => (
        <span key={year}>
          {sums.length > 1 && `${year === null ? say("no-year") : say("of-year", { year: String(year) })} `}
          <b>
            {formatAmount(total)} <small>{unit}</small>
          </b>
        </span>
      ))}
    </p>
  );
}
