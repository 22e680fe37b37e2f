import type Big from "big.js";

import type { MoneyPart, Paper, PaperFunding } from "../../form/paper";
import { figureOf, sum } from "./figures";

/** The money of a row: what it had for the year, and what was spent. */
export interface Spent {
  readonly budget: Big;
  readonly executed: Big;
}

/** In which columns a kind of paper has budget, spending and rate. */
export const moneyColumns = {
  selfEvaluation: { budget: ["adjusted", "initial"], executed: "executed", rate: "rate" },
  monitoring: { budget: ["initial"], executed: "executedToDate", rate: "rateToDate" },
} as const satisfies Record<
  Paper["kind"],
  { budget: readonly MoneyPart[]; executed: MoneyPart; rate: MoneyPart }
>;

/** The column of the budget that spending is held against: 全年预算数, or 年初预算数 where the form has no other. */
export function budgetColumn({ kind, funding }: Paper): MoneyPart | null {
  return moneyColumns[kind].budget.find((part) => funding.some((row) => row[part].cell !== null)) ?? null;
}

/** The row of 年度资金总额 and its place. */
export function totalRow({ funding }: Paper): { readonly row: PaperFunding; readonly index: number } | null {
  const index = funding.findIndex(({ key }) => key === "total");
  const row = funding[index];
  return row ? { row, index } : null;
}

function partsOf({ funding }: Paper, part: MoneyPart): Big {
  return sum(funding.filter(({ key }) => key !== "total").flatMap((row) => figureOf(row[part]) ?? []));
}

/** What one row says of budget and spending; null where it lacks one. */
export function spentOf(paper: Paper, row: PaperFunding): Spent | null {
  const column = budgetColumn(paper);
  const budget = column && figureOf(row[column]);
  const executed = figureOf(row[moneyColumns[paper.kind].executed]);
  return budget && executed ? { budget, executed } : null;
}

/** What was spent in all: as the total says, or its parts where the total says 0. */
export function spentInAll(paper: Paper): Spent | null {
  const total = totalRow(paper);
  const spent = total && spentOf(paper, total.row);
  const column = budgetColumn(paper);
  if (!spent || !column || !spent.budget.eq(0)) return spent;
  const parts = {
    budget: partsOf(paper, column),
    executed: partsOf(paper, moneyColumns[paper.kind].executed),
  };
  return parts.budget.gt(0) ? parts : spent;
}

/** The points of 预算执行率: of the total's row, or as the block prints them. */
export function executionWeight(paper: Paper): Big | null {
  const own = totalRow(paper);
  return (own && figureOf(own.row.weight)) ?? figureOf(paper.executionPoints);
}
