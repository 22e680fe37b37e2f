import { totalRow } from "../../../kinds/scoring/execution";
import { figureOf } from "../../../kinds/scoring/figures";
import { found, paperRule } from "../../papers/paper-rule";
import { nothing } from "../../rule";

/** 年初预算数 of the total is 0, and the year's budget is not. */
export const initialZero = paperRule({
  id: "initial-zero",
  severity: "warning",
  basis: "consistency",
  check(paper) {
    const total = totalRow(paper);
    const [initial, adjusted] = total ? [figureOf(total.row.initial), figureOf(total.row.adjusted)] : [];
    if (!total || !initial?.eq(0) || !adjusted?.gt(0)) return nothing;
    const values = { adjusted: total.row.adjusted.text ?? "" };
    return [found(`paper.funding.${total.index}.initial`, { values })];
  },
});
