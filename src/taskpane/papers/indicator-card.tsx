import Big from "big.js";
import type { ReactElement } from "react";
import { indicatorLight } from "../../core/checks/papers/lights";
import { bandOf } from "../../core/checks/papers/measured";
import type { OwnIndicatorPart, PaperIndicator } from "../../core/form/paper";
import { readTarget } from "../../core/form/target";
import { filledIn } from "../../core/kinds/filled-in";
import { likelihoodColumns, likelihoodWords } from "../../core/kinds/monitoring/likelihood";
import { figureOf, written } from "../../core/kinds/scoring/figures";
import { bandScores } from "../../core/kinds/scoring/score";
import { useForm } from "../form/form-context";
import { matching } from "../form/suggest";
import type { Suggest } from "../form/use-suggestions";
import { LightBadge } from "./light-badge";
import { PaperFieldBox } from "./paper-field-box";
import type { PaperNow } from "./paper-now";
import { sayPapers } from "./say-papers";

interface IndicatorCardProps {
  readonly indicator: PaperIndicator;
  readonly index: number;
  readonly now: PaperNow;
}

const bandWords = ["达成预期指标", "部分达成预期指标", "未达成预期指标"];
const among =
  (texts: readonly string[]): Suggest =>
  (typed) =>
    matching(
      texts.map((text) => ({ text })),
      typed,
    );

/** What is offered for a part: bands for what was reached of a target in words, and the three words of likelihood. */
function suggestFor(part: OwnIndicatorPart, { target }: PaperIndicator): Suggest | undefined {
  if (part === "likelihood") return among(likelihoodColumns.map((one) => likelihoodWords[one]));
  const isInWords = target.text !== null && readTarget(target.text).word !== null;
  return isInWords && (part === "actual" || part === "toDate") ? among(bandWords) : undefined;
}

/** An indicator of a 自评表 or 监控表: its target, and what is filled in beside it. */
export function IndicatorCard({ indicator, index, now }: IndicatorCardProps): ReactElement {
  const { language } = useForm();
  const { kind } = now.paper;
  const { indicator: parts, causes } = filledIn[kind];
  const path = (part: OwnIndicatorPart) => `paper.indicators.${index}.${part}` as const;
  const name = indicator.name.text ?? sayPapers(language, "unnamed-indicator", { number: String(index + 1) });
  const light = kind === "monitoring" ? indicatorLight(indicator, now.paper) : null;
  const hasCauses = causes.some((part) => indicator[part].cell !== null);
  return (
    <div className="indicator-card" role="group" aria-label={name} data-field={`paper.indicators.${index}`}>
      <h4>{name}</h4>
      <p className="promise">
        <span>
          {indicator.target.text === null
            ? sayPapers(language, "no-target")
            : sayPapers(language, "target", { target: indicator.target.text })}
        </span>
        {light && <LightBadge light={light} />}
      </p>
      {parts.map((part) => {
        const suggest = suggestFor(part, indicator);
        return (
          <PaperFieldBox key={part} field={path(part)} of={name} now={now} {...(suggest && { suggest })} />
        );
      })}
      {kind === "selfEvaluation" && <BandNote indicator={indicator} now={now} />}
      {hasCauses && (
        <details className="causes" open={causes.some((part) => indicator[part].text !== null)}>
          <summary>{sayPapers(language, "causes")}</summary>
          {causes.map((part) => (
            <PaperFieldBox key={part} field={path(part)} of={name} now={now} />
          ))}
        </details>
      )}
    </div>
  );
}

/** Between which points a target in words that was not wholly reached is scored: people choose within. */
function BandNote({ indicator, now }: Omit<IndicatorCardProps, "index">): ReactElement | null {
  const { language } = useForm();
  const band = bandOf(indicator);
  const weight = figureOf(indicator.weight);
  if (!weight || band === null || band === "reached" || figureOf(indicator.score)) return null;
  const { from, to } = bandScores(new Big(weight), now.preset.bands[band]);
  return (
    <p className="aside">{sayPapers(language, `band-${band}`, { from: written(from), to: written(to) })}</p>
  );
}
