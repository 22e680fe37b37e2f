import type { ReactElement } from "react";
import { partsOfTotal } from "../../core/checks/amounts";
import { isZero } from "../../core/form/amount";
import { amountFields, type AmountField } from "../../core/form/project";
import { AmountField as AmountInput } from "./amount-field";
import { money } from "./amount-text";
import { CurrencyField } from "./currency-field";
import { differenceOf, type Total } from "./difference";
import { useDraftTexts } from "./drafts";
import { useForm } from "./form-context";
import { sheetValue } from "./sheet-value";

const totals = Object.keys(partsOfTotal) as Total[];

/** 项目资金: the two totals with their parts, and what they lack while they are being typed. */
export function FundingSection(): ReactElement {
  const { say } = useForm();
  return (
    <section aria-labelledby="form-funding" data-section="funding">
      <div className="section-head">
        <h2 id="form-funding">{say("funding")}</h2>
        <CurrencyField />
      </div>
      <div className="funding">
        {totals.map((total) => (
          <div key={total} className="sum" role="group" aria-label={say(`funding.${total}`)}>
            {[total, ...partsOfTotal[total]].map((amount) => (
              <AmountInput key={amount} amount={amount} isTotal={amount === total} />
            ))}
            <DifferenceLine total={total} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** 差额: the total less the sum of its parts, of what stands or is being typed. */
function DifferenceLine({ total }: { readonly total: Total }): ReactElement | null {
  const { checked, say } = useForm();
  const typed = useDraftTexts();
  const texts = Object.fromEntries(
    amountFields.map((field) => {
      const path = `funding.${field}` as const;
      return [field, typed[path] ?? sheetValue(checked.form, path).text];
    }),
  ) as Record<AmountField, string>;
  const difference = differenceOf(total, texts);
  if (difference.kind === "nothing") return null;
  if (difference.kind === "unreadable") return <p className="difference">{say("cannot-add")}</p>;
  const matches = isZero(difference.amount);
  return (
    <p className={`difference ${matches ? "matches" : "differs"}`} role="status">
      <span>{say("difference")}</span>
      <b>{matches ? say("matches") : money(difference.amount, checked.form.project.funding.currency)}</b>
    </p>
  );
}
