import { compareAmounts } from "../../form/amount";
import { money } from "../amounts";
import { allMoney, costTargets } from "../cost-targets";
import type { Rule } from "../rule";

/** A cost target for the whole project above all its money: the larger of 项目资金总额 and 年度资金申请总额. */
export const costAboveFunding: Rule = {
  id: "cost-above-funding",
  severity: "warning",
  basis: "consistency",
  check(form) {
    const most = allMoney(form);
    if (most === null) return [];
    return costTargets(form)
      .filter(({ perUnit, amount }) => perUnit === null && compareAmounts(amount, most) > 0)
      .map(({ judged: { index, target } }) => ({
        verdict: "found",
        field: `indicators.annual.${index}.target`,
        values: { target: target.text, funding: money(form, most) },
      }));
  },
};
