import { remarkParts, type MoneyPart, type Paper, type PaperIndicator, type Said } from "../form/paper";
import type { IndicatorContents, PaperContents } from "../form/paper-contents";
import type { Project } from "../form/project";
import { likelihoodOf, tick } from "./monitoring/likelihood";

function textsOf<Part extends string>(parts: Readonly<Record<Part, Said>>): Partial<Record<Part, string>> {
  const said = Object.entries<Said>(parts).flatMap(([part, { text }]) =>
    text === null ? [] : [[part, text] as const],
  );
  return Object.fromEntries(said) as Partial<Record<Part, string>>;
}

/** A word for the likelihood is the tick in its column. */
function indicatorOf(indicator: PaperIndicator): IndicatorContents {
  const { likelihood: word, ...texts } = textsOf(indicator);
  const likelihood = word === undefined ? null : likelihoodOf(indicator);
  if (likelihood) return { ...texts, [likelihood]: tick };
  return word === undefined ? texts : { ...texts, likelihood: word };
}

/** What a paper that was read says, to be laid out anew. */
export function contentsOf(paper: Paper, { year, name, department, unit, funding }: Project): PaperContents {
  const { kind, title, months, goals, indicators, levelWeights, total } = paper;
  return {
    kind,
    title,
    year,
    name,
    department,
    unit,
    currency: funding.currency,
    months,
    funding: paper.funding.map(({ key, label, ...amounts }) => ({
      key,
      label: label.text ?? "",
      amounts: textsOf<MoneyPart>(amounts),
    })),
    goals: { expected: goals.expected.text, actual: goals.actual.text },
    indicators: indicators.map(indicatorOf),
    levelWeights: Object.fromEntries(
      levelWeights.flatMap(({ level1, points }) => (points.text === null ? [] : [[level1, points.text]])),
    ),
    total: total && { weight: total.weight.text, score: total.score.text },
    remarks: textsOf(Object.fromEntries(remarkParts.map((part) => [part, paper[part]]))),
  };
}
