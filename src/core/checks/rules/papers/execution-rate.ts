import Big from "big.js";

import type { PaperFunding } from "../../../form/paper";
import { executionRate } from "../../../kinds/scoring/score";
import { budgetColumn, moneyColumns, spentInAll, spentOf } from "../../../kinds/scoring/execution";
import { isNear, percentageOf, written } from "../../../kinds/scoring/figures";
import { allPapers, found, paperRule } from "../../papers/paper-rule";
import type { Severity, Verdict } from "../../rule";

const nearly = new Big("0.05");

/** How wrong a rate is: not at all, by its last digit, or more than the digits written can explain. */
function wrongness(exact: Big, said: Big, decimals: number): Severity | null {
  if (exact.round(decimals, Big.roundHalfUp).eq(said)) return null;
  const half = new Big(10).pow(-decimals).div(2);
  return isNear(exact, said, nearly.gt(half) ? nearly : half) ? "hint" : "error";
}

/** 执行率 is not what was spent divided by the budget. */
export const executionRateRule = paperRule({
  id: "execution-rate",
  severity: "error",
  basis: "arithmetic",
  kinds: allPapers,
  check(paper) {
    const { rate } = moneyColumns[paper.kind];
    if (budgetColumn(paper) === null) return [];
    const judge = (row: PaperFunding, index: number): Verdict[] => {
      const spent = row.key === "total" ? spentInAll(paper) : spentOf(paper, row);
      const exact = spent && executionRate(spent.budget, spent.executed);
      const said = percentageOf(row[rate]);
      const severity = exact && said && wrongness(exact, said.value, said.decimals);
      if (!exact || !severity) return [];
      const values = { said: row[rate].text ?? "", right: `${written(exact)}%` };
      return [found(`paper.funding.${index}.${rate}`, { severity, values })];
    };
    return paper.funding.flatMap(judge);
  },
});
