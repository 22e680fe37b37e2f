import Big from "big.js";

import { asAmount, formatAmount } from "../../form/amount";
import type { Paper, PaperField, PaperIndicator } from "../../form/paper";
import { executionWeight, moneyColumns, spentInAll, spentOf, totalRow } from "../../kinds/scoring/execution";
import { figureOf, sum, written } from "../../kinds/scoring/figures";
import type { ScoringPreset } from "../../kinds/scoring/presets";
import {
  executionRate,
  executionScore,
  gradeOf,
  indicatorScore,
  type Measured,
} from "../../kinds/scoring/score";
import { bandOf, reachedOf } from "./measured";

/** A figure of a paper that follows from others: where it stands, what it is, and how it came about, as a sum anyone can follow. */
export interface ComputedFigure {
  readonly field: PaperField;
  readonly text: string;
  readonly how: string;
}

const hundredths = 2;

/** Amounts as they are read: with commas, both with the same decimals, of which there are none or at least two. */
function amounts(...figures: readonly Big[]): readonly string[] {
  const most = Math.max(...figures.map((figure) => figure.toFixed().split(".")[1]?.length ?? 0));
  const decimals = most === 0 ? 0 : Math.max(most, hundredths);
  return figures.map((figure) => formatAmount(asAmount(figure.toFixed(decimals))));
}

function rateAt(field: PaperField, spent: ReturnType<typeof spentOf>): readonly ComputedFigure[] {
  const exact = spent && executionRate(spent.budget, spent.executed);
  if (!exact) return [];
  const text = `${exact.round(hundredths, Big.roundHalfUp).toFixed(hundredths)}%`;
  return [{ field, text, how: `${amounts(spent.executed, spent.budget).join(" ÷ ")} = ${text}` }];
}

/** The rates of a 监控表 row by row; that of a 自评表 for all money together, as its other rows have none. */
function rates(paper: Paper): readonly ComputedFigure[] {
  const { rate } = moneyColumns[paper.kind];
  return paper.funding.flatMap((row, index) => {
    if (row.key === "total") return rateAt(`paper.funding.${index}.${rate}`, spentInAll(paper));
    return paper.kind === "monitoring" ? rateAt(`paper.funding.${index}.${rate}`, spentOf(paper, row)) : [];
  });
}

function executionFigure(paper: Paper): ComputedFigure | null {
  const [total, weight, spent] = [totalRow(paper), executionWeight(paper), spentInAll(paper)];
  if (!total || !weight || !spent || spent.budget.lte(0)) return null;
  const { budget, executed } = spent;
  const text = written(executionScore(weight, budget, executed));
  const cut = executed.gt(budget) ? ` > ${weight.toFixed()} → ${text}` : ` = ${text}`;
  const how = `${weight.toFixed()} × ${amounts(executed, budget).join(" ÷ ")}${cut}`;
  return { field: `paper.funding.${total.index}.score`, text, how };
}

/** How the score of a target in figures came about. */
function sumOf({ sense, target, actual, weight }: Measured, score: Big, { overrun }: ScoringPreset): string {
  const [w, t, a, s] = [weight, target, actual, score].map((figure) => figure.toFixed());
  if (score.eq(weight)) return `${a} ${sense === "atMost" || target.lte(0) ? "≤" : "≥"} ${t} → ${s}`;
  if (target.lte(0) || actual.lte(0)) return `${a} / ${t} → ${s}`;
  if (sense !== "atMost") return `${w} × ${a} ÷ ${t} = ${s}`;
  if (overrun === "ratio") return `${w} × ${t} ÷ ${a} = ${s}`;
  return actual.gte(target.times(2)) ? `${a} ≥ 2 × ${t} → ${s}` : `${w} × (1 − (${a} − ${t}) ÷ ${t}) = ${s}`;
}

/**
 * The score of an indicator: by its figures, or all its points for words that say that it was reached. Null where what is
 * meant is not sure, and where a band of points leaves the choice to people.
 */
function scoreOf(indicator: PaperIndicator, preset: ScoringPreset): Omit<ComputedFigure, "field"> | null {
  const weight = figureOf(indicator.weight);
  if (!weight) return null;
  const reached = reachedOf(indicator);
  if (reached) {
    const scores = reached.senses.map((sense) => {
      const measured = { ...reached, sense, weight };
      return { measured, score: indicatorScore(measured, preset) };
    });
    const [first] = scores;
    if (!first || scores.some(({ score }) => !score.eq(first.score))) return null;
    return { text: first.score.toFixed(), how: sumOf(first.measured, first.score, preset) };
  }
  if (bandOf(indicator) !== "reached") return null;
  return { text: weight.toFixed(), how: `${indicator.actual.text ?? ""} → ${weight.toFixed()}` };
}

/** The total of all scores, written or computed, and its grade; none where one of them is not known. */
function totals(
  paper: Paper,
  scores: readonly ComputedFigure[],
  preset: ScoringPreset,
): readonly ComputedFigure[] {
  const computed = (field: PaperField) => scores.find((figure) => figure.field === field)?.text;
  const known = (said: string | null, field: PaperField) =>
    figureOf({ text: said ?? computed(field) ?? null, cell: null });
  const total = totalRow(paper);
  const execution =
    executionWeight(paper) && total
      ? [known(total.row.score.text, `paper.funding.${total.index}.score`)]
      : [];
  const all = [
    ...execution,
    ...paper.indicators.map(({ score }, index) => known(score.text, `paper.indicators.${index}.score`)),
  ];
  const figures = all.filter((figure) => figure !== null);
  if (paper.indicators.length === 0 || figures.length < all.length) return [];
  const exact = sum(figures);
  const text = exact.toFixed();
  const how = `${figures.map((figure) => figure.toFixed()).join(" + ")} = ${text}`;
  const grade = gradeOf(exact, preset);
  return [
    { field: "paper.total.score", text, how },
    ...(grade === null ? [] : [{ field: "paper.grade" as const, text: grade, how: `${text} → ${grade}` }]),
  ];
}

/**
 * Everything on a paper that follows from what is filled in: rates, scores, total and grade, in exact decimals. What
 * cannot be told is missing. What the paper says itself is not looked at but for the total.
 */
export function computedFigures(paper: Paper, preset: ScoringPreset): readonly ComputedFigure[] {
  if (paper.kind === "monitoring") return rates(paper);
  const execution = executionFigure(paper);
  const scores = [
    ...(execution ? [execution] : []),
    ...paper.indicators.flatMap((indicator, index): ComputedFigure[] => {
      const score = scoreOf(indicator, preset);
      return score ? [{ field: `paper.indicators.${index}.score`, ...score }] : [];
    }),
  ];
  return [...rates(paper), ...scores, ...totals(paper, scores, preset)];
}
