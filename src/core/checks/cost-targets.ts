import { compareAmounts, convertAmount } from "../form/amount";
import { currencyUnits, type Amount } from "../form/project";
import { halfWidth } from "../form/text";
import { isEconomicCost } from "./level-groups";
import type { JudgedIndicator, Subject } from "./subject";

/** What costs are for one of something: 元/客, 单位成本, 人均补助. */
const forOne = /单位|单[个项件次台处座场家站人车盏户册份所辆批]|每|[人户亩生均客]均|标准|单价|定额|补贴|补助/;
const moneyAndUnit = /\d\s*(万元|元)(?:\/([^/()]+))?$/;
const wholeCost =
  /(?:项目|工程|建设|改造|修缮|采购|购置|实施|开发|运维|总)(?:建设|实施)?(?:总)?(?:成本|投资|造价|经费)|预算控制数/;

/** An amount of a cost target in the form's own unit, for one thing or for the project as a whole. */
export interface CostTarget {
  readonly judged: JudgedIndicator;
  readonly amount: Amount;
  /** What the amount is for one of: 客 of 元/客; null where the name says that it is for the whole project. */
  readonly perUnit: string | null;
}

/** The cost targets (成本指标) whose amount and meaning are plain; none while the form names no unit of money. */
export function costTargets(form: Subject): readonly CostTarget[] {
  const { currency } = form.project.funding;
  if (currency === null) return [];
  return form.judged.filter(isLimit).flatMap((judged): CostTarget[] => {
    const { number, text } = judged.target;
    // From the text: what is paid for may be counted in a unit that nobody listed (客).
    const [, money, per = null] = moneyAndUnit.exec(halfWidth(text).trim()) ?? [];
    const from = currencyUnits.find((known) => known === money);
    if (number === null || from === undefined) return [];
    if (per === null && (!wholeCost.test(judged.name) || forOne.test(judged.name))) return [];
    return [{ judged, amount: convertAmount(number, from, currency), perUnit: per }];
  });
}

/** Whether the target of a cost is an amount that it is or stays below. */
function isLimit({ indicator, target: { operator } }: JudgedIndicator): boolean {
  return isEconomicCost(indicator) && (operator === null || ["=", "≤", "<"].includes(operator));
}

/** All the money that a form speaks of, the larger of 项目资金总额 and 年度资金申请总额; null where it names neither. */
export function allMoney({ project: { funding } }: Subject): Amount | null {
  const given = [funding.total, funding.annualTotal].filter((amount) => amount !== null);
  return given.toSorted((one, other) => compareAmounts(other, one))[0] ?? null;
}
