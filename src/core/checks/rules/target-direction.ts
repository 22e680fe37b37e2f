import { asAmount, compareAmounts } from "../../form/amount";
import type { Target } from "../../form/target";
import type { Levels } from "../../form/project";
import { splitSign } from "../../form/target-parts";
import type { Operator } from "../../form/vocabulary";
import { directionOf, type Direction } from "../direction";
import { isEconomicCost } from "../level-groups";
import { findOnTargets, type Details } from "../find-on-indicators";
import { nounOf } from "../indicator-name";
import type { Rule } from "../rule";

const wrongFor: Readonly<Record<"less" | "more", readonly Operator[]>> = {
  less: ["≥", ">"],
  more: ["≤", "<"],
};
const eighty = asAmount("80");
const hundred = asAmount("100");
/** Of money that is spent, all of it is the limit: 预算执行率 ≤100% says that no more is spent. */
const spent = /(?:执行|支出|使用|控制)率$/u;

const limitedShares = /债|负荷|占|支出|费|成本|控制|资金|容积|含水|消费|湿|依存|饱和/u;

/** A sign points the wrong way: 投诉率 with ≥, or 合格率 with ≤. What is done about a complaint is no complaint. */
export const targetDirection: Rule = {
  id: "target-direction",
  severity: "warning",
  basis: "practice",
  lists: "both",
  check: (form) =>
    findOnTargets(form, ({ name, target, indicator }): Details | null => {
      const operator = signOf(target);
      if (operator === null) return null;
      const direction = directionOf(name) ?? ofCost(indicator, target) ?? byItsLimit(name, target);
      if (direction === null || !wrongFor[direction].includes(operator)) return null;
      if (direction === "less") return { variant: "less-is-better", values: { operator } };
      return isLimit(name, target) ? null : { values: { operator } };
    }),
};

/** What something may cost is a limit, whatever it is called: 单个中医馆建设补助 under 成本指标. */
function ofCost(levels: Levels, { unit }: Target): Direction {
  return isEconomicCost(levels) && unit?.includes("元") ? "less" : null;
}

/**
 * A share that is limited close under the whole, 相符率 ≤98%, was meant the other way round, whatever is shared. Not so the
 * shares of money, room and load, of which there is a limit.
 */
function byItsLimit(name: string, { number, unit }: Target): Direction {
  const noun = nounOf(name);
  const isNearTheWhole =
    number !== null &&
    unit === "%" &&
    compareAmounts(number, eighty) >= 0 &&
    compareAmounts(number, hundred) < 0;
  return isNearTheWhole && noun.endsWith("率") && !limitedShares.test(noun) ? "more" : null;
}

/** The target's sign, even where what stands behind it is no single number: ≥10/10万. */
function signOf({ operator, text, word, date }: Target): Operator | null {
  return operator ?? (word === null && date === null ? splitSign(text).operator : null);
}

/** Whether the target is a limit that makes sense: a time (检测及时率 in working days), or all of the money. */
function isLimit(name: string, { number, unit }: Target): boolean {
  if (unit !== null && unit !== "%") return true;
  return number !== null && spent.test(nounOf(name)) && compareAmounts(number, hundred) === 0;
}
