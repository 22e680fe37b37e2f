import type { ReactElement } from "react";
import { formatAmount } from "../../core/form/amount";
import { isChecked } from "../../core/checks/check";
import { severities } from "../../core/checks/rule";
import type { CurrencyUnit } from "../../core/form/project";
import { kindName } from "../../core/kinds/kinds";
import { fold } from "../../core/form/text";
import { annualAmount, annualAmountIn } from "../../core/form/annual-amount";
import type { Language } from "../../core/language/language";
import type { ListedForm } from "./listed-forms";
import type { Say } from "./say-overview";

/** A form in the list: project, sheet, amount, how complete it is, and what the rules found. */
export function FormItem({
  form,
  unit,
  language,
  say,
}: {
  readonly form: ListedForm;
  readonly unit: CurrencyUnit;
  readonly language: Language;
  readonly say: Say;
}): ReactElement {
  const { checked, completeness, counts, toFill } = form;
  const { kind, project } = checked.form;
  const { name, funding } = project;
  const { filled, asked } = completeness;
  const found = severities.filter((severity) => counts[severity] > 0);
  return (
    <>
      <span className="item-name">{name ?? say("unnamed")}</span>
      <span className="item-amount">{amountText(funding, unit, say)}</span>
      <span className="item-counts">
        {/* Only where it says something else than the project. */}
        {!isNameOf(checked.sheet.name, name) && <span className="item-sheet">{checked.sheet.name}</span>}
        {kind !== "target" && <span className="quiet-tag">{kindName(kind)[language]}</span>}
        {found.length === 0 && toFill === 0 && isChecked(kind) && (
          <span className="clean">{say("clean")}</span>
        )}
        {found.map((severity) => (
          <span key={severity} className={severity}>
            {say(`${severity}-count`, { count: String(counts[severity]) })}
          </span>
        ))}
        {toFill > 0 && <span className="quiet-tag">{say("to-fill-count", { count: String(toFill) })}</span>}
      </span>
      <span className="completeness">
        <span className="track" aria-hidden>
          <span style={{ width: `${(filled / asked) * 100}%` }} />
        </span>
        {say("complete", { filled: String(filled), asked: String(asked) })}
      </span>
    </>
  );
}

function isNameOf(sheet: string, project: string | null): boolean {
  return project !== null && fold(project).startsWith(fold(sheet));
}

function amountText(funding: Parameters<typeof annualAmount>[0], unit: CurrencyUnit, say: Say): string {
  const amount = annualAmountIn(funding, unit);
  if (amount !== null) return `${formatAmount(amount)} ${unit}`;
  const bare = annualAmount(funding);
  return bare === null ? say("amount-missing") : `${formatAmount(bare)} (${say("currency-missing")})`;
}
