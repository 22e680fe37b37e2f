import Big from "big.js";

import type { MoneyPart, Paper, PaperFunding } from "../../../form/paper";
import { totalRow } from "../../../kinds/scoring/execution";
import { figureOf, isNear, sum, written } from "../../../kinds/scoring/figures";
import { allPapers, found, paperRule } from "../../papers/paper-rule";
import type { Verdict } from "../../rule";

const amounts: readonly MoneyPart[] = [
  "initial",
  "adjusted",
  "executed",
  "executedToDate",
  "executedForecast",
];
const rounding = new Big("0.01");
/** Levels of government may be a part of the row above them, or stand beside it. */
const governments = ["centralGrant", "provinceGrant", "cityGrant", "countyGrant", "local"];
const others = ["fiscal"];

function partsWithout(rows: readonly PaperFunding[], part: MoneyPart, left: readonly string[]): Big {
  return sum(rows.filter(({ key }) => !left.includes(key)).flatMap((row) => figureOf(row[part]) ?? []));
}

/** The sums that a column's total may be: of all parts, without levels of government, or with them instead of the fiscal row. */
function sumsOf(rows: readonly PaperFunding[], part: MoneyPart): readonly Big[] {
  const hasBoth = rows.some(({ key }) => governments.includes(key));
  return (hasBoth ? [[], governments, others] : [[]]).map((left) => partsWithout(rows, part, left));
}

/** A single part (其中:财政拨款) need not be all of its total. */
function isOneOfMore(rows: readonly PaperFunding[], total: Big, all: Big): boolean {
  return rows.length === 1 && all.lt(total);
}

function judge(paper: Paper, part: MoneyPart): Verdict[] {
  const own = totalRow(paper);
  const total = own && figureOf(own.row[part]);
  const rows = paper.funding.filter(({ key }) => key !== "total");
  const stated = rows.filter((row) => figureOf(row[part]) !== null);
  if (!total || stated.length === 0) return [];
  const sums = sumsOf(rows, part);
  const [all = total] = sums;
  if (sums.some((one) => isNear(one, total, rounding)) || isOneOfMore(rows, total, all)) return [];
  const values = { total: written(total), sum: written(all) };
  return [found(`paper.funding.${own.index}.${part}`, { values })];
}

/** The total of a column of money is not the sum of its parts; blank parts count as nothing where another is stated. */
export const fundingSum = paperRule({
  id: "funding-sum",
  severity: "error",
  basis: "arithmetic",
  kinds: allPapers,
  check: (paper) => amounts.flatMap((part) => judge(paper, part)),
});
