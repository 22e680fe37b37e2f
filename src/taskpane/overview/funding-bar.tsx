import type { ReactElement } from "react";
import { formatAmount, isZero } from "../../core/form/amount";
import type { CurrencyUnit } from "../../core/form/project";
import { moneySources, shareOf, type FundingSum } from "./funding-sum";
import type { Say } from "./say-overview";

/** Where the money comes from: a bar, and beside it the same in figures. */
export function FundingBar({
  sum,
  unit,
  say,
}: {
  readonly sum: FundingSum;
  readonly unit: CurrencyUnit;
  readonly say: Say;
}): ReactElement {
  const shown = moneySources.filter((source) => !isZero(sum.parts[source]));
  return (
    <>
      <div className="funding-bar" aria-hidden>
        {shown.map((source) => (
          <span key={source} className={source} style={{ flexGrow: shareOf(sum.parts[source], sum.total) }} />
        ))}
      </div>
      <dl className="money-sources">
        {shown.map((source) => (
          <div key={source}>
            <dt className={source}>{say(source)}</dt>
            <dd>
              {formatAmount(sum.parts[source])} {unit}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
