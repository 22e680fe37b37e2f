import type { ReactElement } from "react";
import { formatAmount } from "../../core/form/amount";
import { annualAmountIn } from "../../core/form/annual-amount";
import type { CurrencyUnit } from "../../core/form/project";
import { targetForms } from "../../core/rollup/judged-form";
import { sumsByYear, type YearSum } from "../../core/hand-in/year-sums";
import { OpeningPart } from "../overview/opening-part";
import { nameOfForm, type FormStepProps } from "./form-steps";
import type { Say } from "./say-hand-in";
import { Step } from "./step";

/** The sums of each year, and the forms with their amounts, to be held against what the office knows. */
export function NamesStep({
  judged,
  unit,
  say,
}: FormStepProps & { readonly unit: CurrencyUnit }): ReactElement {
  const targets = targetForms(judged.forms);
  const sums = sumsByYear(
    targets.map(({ form }) => form.project),
    unit,
  );
  const nameless = judged.forms.filter(({ form }) => form.project.name === null).length;
  const lacks = nameless > 0 || sums.some(({ withoutAmount }) => withoutAmount > 0);
  return (
    <Step title={say("names")} state={lacks ? "todo" : sums.length > 1 ? "note" : "ok"} say={say}>
      {sums.map((sum) => (
        <p key={sum.year}>{sentenceOf(sum, unit, say)}</p>
      ))}
      {sums.length > 1 && <p>{say("several-years")}</p>}
      {nameless > 0 && <p>{say("no-names", { count: String(nameless) })}</p>}
      <OpeningPart label={say("names-list")}>
        {(id) => (
          <ul id={id} className="amounts">
            {targets.map((own, at) => {
              const amount = annualAmountIn(own.form.project.funding, unit);
              return (
                <li key={at}>
                  <span>{nameOfForm(own, say)}</span>
                  <span className="figure">
                    {amount === null ? say("amount-missing") : `${formatAmount(amount)} ${unit}`}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </OpeningPart>
    </Step>
  );
}

function sentenceOf({ year, forms, total, withoutAmount }: YearSum, unit: CurrencyUnit, say: Say): string {
  const figures = { forms: String(forms), total: formatAmount(total), unit };
  const sum =
    year === null ? say("no-year-sum", figures) : say("year-sum", { ...figures, year: String(year) });
  const without = withoutAmount > 0 ? ` ${say("without-amount", { count: String(withoutAmount) })}` : "";
  return sum + without;
}
