import type { ReactElement } from "react";
import { moneyLight } from "../../core/checks/papers/lights";
import type { PaperFunding } from "../../core/form/paper";
import { filledIn } from "../../core/kinds/filled-in";
import { useForm } from "../form/form-context";
import { LightBadge } from "./light-badge";
import { PaperFieldBox } from "./paper-field-box";
import type { PaperNow } from "./paper-now";
import { sayPapers } from "./say-papers";

/** 项目资金: what there was and what was spent, row by row, with the rate and its score. */
export function MoneySection({ now }: { readonly now: PaperNow }): ReactElement {
  const { language } = useForm();
  const light = now.paper.kind === "monitoring" ? moneyLight(now.paper) : null;
  return (
    <section aria-labelledby="form-funding" data-section="funding">
      <h2 id="form-funding">{sayPapers(language, "money")}</h2>
      {light && (
        <p className="lights">
          <LightBadge light={light} of={sayPapers(language, "light-of-money")} />
        </p>
      )}
      {now.paper.funding.map((row, index) => (
        <MoneyRow key={index} {...{ row, index, now }} />
      ))}
    </section>
  );
}

function MoneyRow({
  row,
  index,
  now,
}: {
  readonly row: PaperFunding;
  readonly index: number;
  readonly now: PaperNow;
}): ReactElement {
  const { language } = useForm();
  const { money, ofMoney } = filledIn[now.paper.kind];
  const name = row.label.text ?? sayPapers(language, "unnamed-row", { number: String(index + 1) });
  const path = (part: keyof PaperFunding) => `paper.funding.${index}.${part}` as const;
  // A rate, points or a score only where the form keeps a place for them: other rows have a dash there.
  const further = ofMoney.filter((part) => row.key === "total" || now.figures.has(path(part)));
  return (
    <div className="money-row" role="group" aria-label={name}>
      <h3>{name}</h3>
      {money.map((part) => (
        <PaperFieldBox key={part} field={path(part)} of={name} now={now} isMoney />
      ))}
      {further.map((part) => (
        <PaperFieldBox key={part} field={path(part)} of={name} now={now} />
      ))}
    </div>
  );
}
