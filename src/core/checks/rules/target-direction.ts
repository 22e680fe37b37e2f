import { asAmount, compareAmounts } from "../../form/amount";
import type { Target } from "../../form/target";
import type { Operator } from "../../form/vocabulary";
import { directionOf } from "../direction";
import { findOnTargets, type Details } from "../find-on-indicators";
import { nounOf } from "../indicator-name";
import type { Rule } from "../rule";

const wrongFor: Readonly<Record<"less" | "more", readonly Operator[]>> = {
  less: ["≥", ">"],
  more: ["≤", "<"],
};
const hundred = asAmount("100");
/** Of money that is spent, all of it is the limit: 预算执行率 ≤100% says that no more is spent. */
const spent = /(?:执行|支出|使用)率$/u;

/** A sign points the wrong way: 投诉率 with ≥, or 合格率 with ≤. What is done about a complaint is no complaint. */
export const targetDirection: Rule = {
  id: "target-direction",
  severity: "warning",
  basis: "practice",
  check: (form) =>
    findOnTargets(form, ({ name, target }): Details | null => {
      const { operator } = target;
      if (operator === null) return null;
      const direction = directionOf(name);
      if (direction === null || !wrongFor[direction].includes(operator)) return null;
      if (direction === "less") return { variant: "less-is-better", values: { operator } };
      return isLimit(name, target) ? null : { values: { operator } };
    }),
};

/** Whether the target is a limit that makes sense: a time (检测及时率 in working days), or all of the money. */
function isLimit(name: string, { number, unit }: Target): boolean {
  if (unit !== null && unit !== "%") return true;
  return number !== null && spent.test(nounOf(name)) && compareAmounts(number, hundred) === 0;
}
