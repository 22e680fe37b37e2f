import { useMemo, type ReactElement } from "react";
import { isZero } from "../../core/form/amount";
import type { CurrencyUnit } from "../../core/form/project";
import { FundingBar } from "./funding-bar";
import { moneySources, sumFunding } from "./funding-sum";
import type { ListedForm } from "./listed-forms";
import { ProjectBars } from "./project-bars";
import type { Say } from "./say-overview";

/** Where the money comes from that the forms ask for, and what was left out of the sums. */
export function FundingSummary({
  forms,
  unit,
  say,
}: {
  readonly forms: readonly ListedForm[];
  readonly unit: CurrencyUnit;
  readonly say: Say;
}): ReactElement | null {
  const sum = useMemo(
    () =>
      sumFunding(
        forms.map(({ checked }) => checked.form.project.funding),
        unit,
      ),
    [forms, unit],
  );
  // A bar of one part says nothing.
  const sources = moneySources.filter((source) => !isZero(sum.parts[source])).length;
  const leftOut = [
    { key: "no-currency", count: sum.withoutCurrency },
    { key: "no-amount", count: sum.withoutAmount },
  ] as const;
  if (sources < 2 && sum.counted < 2 && leftOut.every(({ count }) => count === 0)) return null;
  return (
    <section className="summary" aria-label={say("summary")}>
      {sources > 1 && <FundingBar sum={sum} unit={unit} say={say} />}
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
