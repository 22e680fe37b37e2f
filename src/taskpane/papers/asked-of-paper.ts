import type { Paper, PaperField } from "../../core/form/paper";
import { filledIn } from "../../core/kinds/filled-in";
import { likelihoodColumns, likelihoodOf } from "../../core/kinds/monitoring/likelihood";

/** One thing that is to be filled in on a 自评表 or 监控表. */
export interface AskedOfPaper {
  readonly field: PaperField;
  readonly level1: string | null;
  readonly isFilled: boolean;
}

/** What a paper is to fill in beside its head: the money of its total, the goal's result, and what was reached of each indicator. */
export function askedOfPaper(paper: Paper): readonly AskedOfPaper[] {
  const { needed } = filledIn[paper.kind];
  const money = paper.funding.flatMap((row, index) =>
    row.key === "total"
      ? needed.money.map((part) => ({ field: `paper.funding.${index}.${part}` as const, said: row[part] }))
      : [],
  );
  const goals = needed.goals.map((part) => ({
    field: `paper.goals.${part}` as const,
    said: paper.goals[part],
  }));
  const alone = [...money, ...goals].map((one) => ({ ...one, level1: null }));
  const indicators = paper.indicators.flatMap((indicator, index) =>
    needed.indicator.map((part) => {
      const level1 = indicator.level1.text;
      return { field: `paper.indicators.${index}.${part}` as const, level1, said: indicator[part] };
    }),
  );
  const ticked = paper.indicators.flatMap((indicator, index) =>
    needed.indicator.includes("likelihood") &&
    !indicator.likelihood.cell &&
    likelihoodColumns.some((column) => indicator[column].cell)
      ? [
          {
            field: `paper.indicators.${index}.likelihood` as const,
            level1: indicator.level1.text,
            isFilled: likelihoodOf(indicator) !== null,
          },
        ]
      : [],
  );
  const said = [...alone, ...indicators].filter(({ said: { cell } }) => cell !== null);
  return [
    ...said.map(({ field, level1, said: { text } }) => ({ field, level1, isFilled: text !== null })),
    ...ticked,
  ];
}
