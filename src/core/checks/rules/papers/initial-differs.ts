import Big from "big.js";

import { besideTarget } from "../../papers/beside-target";
import { totalRow } from "../../../kinds/scoring/execution";
import { figureOf, inYuan, isNear } from "../../../kinds/scoring/figures";
import { found } from "../../papers/paper-rule";
import { nothing } from "../../rule";

/** What rounding to the hundredth of a 万元 can make, in 元. */
const rounding = { wanyuan: new Big(50), yuan: new Big("0.01") };

/** 年初预算数 is not the year's money of the 申报表. */
export const initialDiffers = besideTarget({
  id: "initial-differs",
  severity: "warning",
  basis: "consistency",
  compare({ form, paper, target }) {
    const total = totalRow(paper);
    const initial = total && figureOf(total.row.initial);
    const { annualTotal, currency: promisedIn } = target.project.funding;
    const { currency } = form.project.funding;
    if (!total || !initial || annualTotal === null || currency === null || promisedIn === null)
      return nothing;
    const [own, promised] = [inYuan(initial, currency), inYuan(new Big(annualTotal), promisedIn)];
    const isRounded = currency === "万元" || promisedIn === "万元";
    if (isNear(own, promised, isRounded ? rounding.wanyuan : rounding.yuan)) return nothing;
    const values = {
      own: `${total.row.initial.text ?? ""} ${currency}`,
      promised: `${annualTotal} ${promisedIn}`,
    };
    return [found(`paper.funding.${total.index}.initial`, { values })];
  },
});
