import Big from "big.js";

import { formatAmount, sumAmounts } from "../../form/amount";
import { sum } from "../../kinds/scoring/figures";
import type { ScoringPreset } from "../../kinds/scoring/presets";
import type { FormReading } from "../../recognise/reading";
import { amountsIn } from "../rollup/department-sums";
import { scoredOf, type YearLine } from "./year-lines";

/** What is counted of a year's papers. */
export interface YearCounts {
  readonly targets: number;
  /** 年度资金 of the 申报表 in 万元, exact; those that state no unit are not in it. */
  readonly amount: string;
  readonly monitored: number;
  readonly evaluated: number;
  /** How many of these have a total. */
  readonly scored: number;
  /** Their average to the hundredth; null where there is none. */
  readonly average: string | null;
  /** By the office's grades, from the best on. */
  readonly grades: readonly { readonly word: string; readonly count: number }[];
}

type Line = YearLine<{ readonly form: FormReading }>;

function present<Value>(values: readonly (Value | null)[]): readonly Value[] {
  return values.filter((value) => value !== null);
}

/** Counts a year's papers. */
export function countYear(lines: readonly Line[], preset: ScoringPreset): YearCounts {
  const targets = present(lines.map(({ target }) => target));
  const amounts = targets.flatMap(({ form }) => amountsIn(form.project.funding, "万元")?.annualTotal ?? []);
  const evaluated = present(lines.map(({ selfEvaluation }) => selfEvaluation));
  const scored = present(evaluated.map(({ form }) => scoredOf(form, preset)));
  const average = scored.length === 0 ? null : sum(scored.map(({ total }) => total)).div(scored.length);
  return {
    targets: targets.length,
    amount: formatAmount(sumAmounts(amounts)),
    monitored: present(lines.map(({ monitoring }) => monitoring)).length,
    evaluated: evaluated.length,
    scored: scored.length,
    average: average?.round(2, Big.roundHalfUp).toFixed() ?? null,
    grades: preset.grades.map(({ word }) => ({
      word,
      count: scored.filter(({ grade }) => grade === word).length,
    })),
  };
}

/**
 * The paragraph for budgets and final accounts, in the words that these are published in. Of 自评 without a total nothing is
 * said: the average and the grades are of the others.
 */
export function yearParagraph(lines: readonly Line[], preset: ScoringPreset): string {
  const { targets, amount, monitored, evaluated, average, grades } = countYear(lines, preset);
  const words = grades.map(({ word, count }) => `“${word}”${count}个`).join("；");
  const scores = average === null ? "" : `，平均得分${average}分（其中，绩效评级为${words}）`;
  return [
    `编报绩效目标的项目${targets}个，涉及预算金额${amount}万元`,
    `绩效跟踪评价的项目${monitored}个`,
    `绩效自评的项目${evaluated}个${scores}。`,
  ].join("；");
}
