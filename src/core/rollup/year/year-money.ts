import { asAmount, convertAmount } from "../../form/amount";
import type { MoneyPart } from "../../form/paper";
import type { Amount, CurrencyUnit } from "../../form/project";
import { budgetColumn, spentInAll, totalRow } from "../../kinds/scoring/execution";
import { figureOf } from "../../kinds/scoring/figures";
import { writtenRate } from "../../kinds/scoring/score";
import type { FormReading } from "../../recognise/reading";
import { amountsIn } from "../rollup/department-sums";
import type { YearLine } from "./year-lines";

/** The amounts of a project's year: 年初预算数, 监控时的执行数, 全年预算数, 全年执行数. */
export const yearAmounts = ["initial", "toDate", "adjusted", "executed"] as const;
export type YearAmount = (typeof yearAmounts)[number];

/** What a project's papers say of an amount: exact and in one unit, or `bare` where the paper states no unit. */
export interface SaidAmount {
  readonly amount: Amount | null;
  /** As the paper states it; null where it can be counted, or nothing is said. */
  readonly bare: Amount | null;
}

export type YearMoney = Readonly<Record<YearAmount, SaidAmount>>;

type Read = { readonly form: FormReading } | null;

const nothingSaid: SaidAmount = { amount: null, bare: null };

/** What the total of a paper says in a column. */
function stated(paper: Read, part: MoneyPart, unit: CurrencyUnit): SaidAmount {
  const total = paper?.form.paper && totalRow(paper.form.paper);
  const figure = total && figureOf(total.row[part]);
  if (!paper || !figure) return nothingSaid;
  const amount = asAmount(figure.toFixed());
  const { currency } = paper.form.project.funding;
  return currency === null
    ? { amount: null, bare: amount }
    : { amount: convertAmount(amount, currency, unit), bare: null };
}

function isSaid({ amount, bare }: SaidAmount): boolean {
  return amount !== null || bare !== null;
}

/**
 * The money of a project's year in one unit: the budget as the latest paper states it, 自评表 before 监控表 before 申报表, and what was
 * spent. A 自评表 with one column of budget has the year's in it.
 */
export function yearMoney(
  { target, monitoring, selfEvaluation }: YearLine<{ readonly form: FormReading }>,
  unit: CurrencyUnit,
): YearMoney {
  const asked = (target && amountsIn(target.form.project.funding, unit)?.annualTotal) ?? null;
  const initials = [stated(selfEvaluation, "initial", unit), stated(monitoring, "initial", unit)];
  const column = selfEvaluation?.form.paper && budgetColumn(selfEvaluation.form.paper);
  return {
    initial: initials.find(isSaid) ?? { amount: asked, bare: null },
    toDate: stated(monitoring, "executedToDate", unit),
    adjusted: column ? stated(selfEvaluation, column, unit) : nothingSaid,
    executed: stated(selfEvaluation, "executed", unit),
  };
}

/** 执行率 of a project's year in per cent, to the hundredth; null where its 自评表 does not tell. */
export function yearRate({ selfEvaluation }: YearLine<{ readonly form: FormReading }>): Amount | null {
  const spent = selfEvaluation?.form.paper && spentInAll(selfEvaluation.form.paper);
  return spent ? writtenRate(spent.budget, spent.executed) : null;
}
