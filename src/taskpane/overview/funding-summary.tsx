import { useMemo, type ReactElement } from "react";
import { formatAmount } from "../../core/form/amount";
import type { CurrencyUnit } from "../../core/form/project";
import { FundingBar } from "./funding-bar";
import { sumFunding } from "./funding-sum";
import type { ListedForm } from "./listed-forms";
import { ProjectBars } from "./project-bars";
import type { Say } from "./say-overview";

/** What the forms ask for in all, where it comes from, and what was left out of the sum. */
export function FundingSummary({
  forms,
  unit,
  say,
}: {
  readonly forms: readonly ListedForm[];
  readonly unit: CurrencyUnit;
  readonly say: Say;
}): ReactElement {
  const sum = useMemo(
    () =>
      sumFunding(
        forms.map(({ checked }) => checked.form.project.funding),
        unit,
      ),
    [forms, unit],
  );
  const leftOut = [
    { key: "no-currency", count: sum.withoutCurrency },
    { key: "no-amount", count: sum.withoutAmount },
  ] as const;
  return (
    <section className="summary" aria-label={say("summary")}>
      <p className="sum-line">
        <span className="quiet">{say("annual-sum")}</span>
        <b>
          {formatAmount(sum.total)} <small>{unit}</small>
        </b>
      </p>
      {sum.counted > 0 && <FundingBar sum={sum} unit={unit} say={say} />}
      {leftOut
        .filter(({ count }) => count > 0)
        .map(({ key, count }) => (
          <p key={key} className="quiet">
            {say(key, { count: String(count) })}
          </p>
        ))}
      {sum.counted > 1 && <ProjectBars forms={forms} unit={unit} say={say} />}
    </section>
  );
}
