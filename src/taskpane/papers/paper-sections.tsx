import type { ReactElement } from "react";
import { wholeLight } from "../../core/checks/papers/lights";
import { remarkParts, type Paper } from "../../core/form/paper";
import { plainLevel } from "../../core/form/levels";
import { filledIn } from "../../core/kinds/filled-in";
import { useForm } from "../form/form-context";
import { idOfLevel1 } from "../form/sections";
import { IndicatorCard } from "./indicator-card";
import { LightBadge } from "./light-badge";
import { MoneySection } from "./money-section";
import { PaperFieldBox } from "./paper-field-box";
import { usePaperNow, type PaperNow } from "./paper-now";
import { sayPapers } from "./say-papers";

/** What a 自评表 or 监控表 has beside its head: money, goals, indicators and, at its end, the total. */
export function PaperSections(): ReactElement | null {
  const { paper } = useForm().checked.form;
  return paper && <Sections paper={paper} />;
}

function Sections({ paper }: { readonly paper: Paper }): ReactElement {
  const now = usePaperNow(paper);
  const { language } = useForm();
  return (
    <>
      {paper.kind === "monitoring" && <WholeLight now={now} />}
      <MoneySection now={now} />
      <section aria-labelledby="form-goals" data-section="goals">
        <h2 id="form-goals">{sayPapers(language, "goals")}</h2>
        {filledIn[paper.kind].goals.map((part) => (
          <PaperFieldBox
            key={part}
            field={`paper.goals.${part}`}
            of={null}
            now={now}
            look="stack"
            lines="many"
          />
        ))}
      </section>
      <Indicators now={now} />
      <Result now={now} />
    </>
  );
}

/** How the whole is on its way, and up to which month that is told. */
function WholeLight({ now: { paper } }: { readonly now: PaperNow }): ReactElement {
  const { language } = useForm();
  const light = wholeLight(paper);
  return (
    <p className="lights whole-light" role="status">
      {paper.months === null
        ? sayPapers(language, "months-unknown")
        : sayPapers(language, "months", { months: String(paper.months) })}
      {light && <LightBadge light={light} of={sayPapers(language, "light-of-all")} />}
    </p>
  );
}

/** The indicators in the form's order; where a 一级 begins, its name stands above them. */
function Indicators({ now }: { readonly now: PaperNow }): ReactElement {
  const { language } = useForm();
  const { indicators } = now.paper;
  return (
    <section aria-labelledby="form-indicators">
      <h2 id="form-indicators">{sayPapers(language, "indicators")}</h2>
      {indicators.map((indicator, index) => {
        const level1 = indicator.level1.text;
        const begins = plainLevel(level1 ?? "") !== plainLevel(indicators[index - 1]?.level1.text ?? "");
        return (
          <div key={index} {...(begins && { "data-section": idOfLevel1(level1) })}>
            {begins && level1 !== null && <h3>{level1}</h3>}
            <IndicatorCard indicator={indicator} index={index} now={now} />
          </div>
        );
      })}
    </section>
  );
}

/** 总分, 评价等级 and what is said about the whole; nothing where the form has none of them. */
function Result({ now }: { readonly now: PaperNow }): ReactElement | null {
  const { language } = useForm();
  const { paper } = now;
  const remarks = remarkParts.filter((part) => paper[part].cell !== null);
  if (!paper.total && remarks.length === 0) return null;
  return (
    <section aria-labelledby="form-result" data-section="result">
      <h2 id="form-result">{sayPapers(language, "result")}</h2>
      {paper.total && <PaperFieldBox field="paper.total.score" of={null} now={now} />}
      {remarks.map((part) => (
        <PaperFieldBox key={part} field={`paper.${part}`} of={null} now={now} />
      ))}
    </section>
  );
}
