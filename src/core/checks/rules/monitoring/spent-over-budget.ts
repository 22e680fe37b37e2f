import { spentOf } from "../../../kinds/scoring/execution";
import { written } from "../../../kinds/scoring/figures";
import { found, paperRule } from "../../papers/paper-rule";

/** More was spent by now than there was budget for the year, and the row says nothing of why. */
export const spentOverBudget = paperRule({
  id: "spent-over-budget",
  severity: "warning",
  basis: "practice",
  kinds: ["monitoring"],
  check: (paper) =>
    paper.funding.flatMap((row, index) => {
      const spent = spentOf(paper, row);
      // A row without a budget of its own may have been paid from another one.
      if (!spent || spent.budget.lte(0) || spent.executed.lte(spent.budget) || row.reason.text !== null)
        return [];
      const values = { spent: written(spent.executed), budget: written(spent.budget) };
      return [found(`paper.funding.${index}.executedToDate`, { values })];
    }),
});
