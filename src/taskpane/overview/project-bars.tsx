import type { ReactElement } from "react";
import { compareAmounts, formatAmount, sumAmounts } from "../../core/form/amount";
import type { Amount, CurrencyUnit } from "../../core/form/project";
import { annualAmountIn } from "../../core/form/annual-amount";
import { shareOf } from "./funding-sum";
import type { ListedForm } from "./listed-forms";
import { OpeningPart } from "./opening-part";
import type { Say } from "./say-overview";

/** How many projects have a bar of their own. */
const most = 8;

/** How the money is spread over the projects, on demand. */
export function ProjectBars({
  forms,
  unit,
  say,
}: {
  readonly forms: readonly ListedForm[];
  readonly unit: CurrencyUnit;
  readonly say: Say;
}): ReactElement {
  return (
    <OpeningPart label={say("by-project")}>
      {(id) => (
        <ol id={id} className="project-bars">
          {largest(forms, unit, say).map(({ key, name, amount, share }) => (
            <li key={key}>
              <span className="project">{name}</span>
              <span className="figure">{formatAmount(amount)}</span>
              <span className="track" aria-hidden>
                <span style={{ width: `${share * 100}%` }} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </OpeningPart>
  );
}

function largest(
  forms: readonly ListedForm[],
  unit: CurrencyUnit,
  say: Say,
): readonly { key: string; name: string; amount: Amount; share: number }[] {
  const projects = forms
    .map(({ key, checked }) => ({
      key,
      name: checked.form.project.name ?? say("unnamed"),
      amount: annualAmountIn(checked.form.project.funding, unit),
    }))
    .filter((project): project is typeof project & { amount: Amount } => project.amount !== null)
    .sort((a, b) => compareAmounts(b.amount, a.amount));
  const rest = projects.slice(most);
  const others = { key: "others", name: say("other-projects", { count: String(rest.length) }) };
  const shown = projects.slice(0, most);
  if (rest.length > 0) shown.push({ ...others, amount: sumAmounts(rest.map(({ amount }) => amount)) });
  const total = sumAmounts(projects.map(({ amount }) => amount));
  return shown.map((project) => ({ ...project, share: shareOf(project.amount, total) }));
}
