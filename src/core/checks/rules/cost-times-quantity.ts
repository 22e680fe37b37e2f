import { compareAmounts, multiplyAmount } from "../../form/amount";
import { countOf } from "../../form/target";
import { sameUnit } from "../../form/units";
import { money } from "../amounts";
import { allMoney, costTargets } from "../cost-targets";
import type { Rule, Verdict } from "../rule";
import type { JudgedIndicator, Subject } from "../subject";

/** Prices are rounded, and part of a quantity may be paid otherwise. */
const tolerance = 1.05;

/**
 * A price for one (≤3元/客) times the only quantity counted in that unit (≥150万客) is more than all money of the form. The two
 * must speak of the same thing: their names share a word.
 */
export const costTimesQuantity: Rule = {
  id: "cost-times-quantity",
  severity: "hint",
  basis: "consistency",
  check(form) {
    const most = allMoney(form);
    if (most === null) return [];
    return costTargets(form).flatMap(({ judged, amount, perUnit }): Verdict[] => {
      const quantity = perUnit === null ? null : quantityIn(form, perUnit, judged);
      if (!quantity) return [];
      const product = multiplyAmount(amount, quantity.count);
      if (compareAmounts(product, multiplyAmount(most, tolerance)) <= 0) return [];
      const { target, index } = judged;
      const values = {
        target: target.text,
        quantity: `${quantity.judged.name}${quantity.judged.target.text}`,
        product: money(form, product),
        funding: money(form, most),
      };
      return [{ verdict: "found", field: `indicators.annual.${index}.target`, values }];
    });
  },
};

interface Quantity {
  readonly judged: JudgedIndicator;
  readonly count: number;
}

function quantityIn(form: Subject, unit: string, price: JudgedIndicator): Quantity | null {
  const found = form.judged.flatMap((judged): Quantity[] => {
    const { operator } = judged.target;
    const count = countOf(judged.target);
    const counted = count?.unit ?? null;
    if (judged === price || count === null || counted === null || operator === "≤" || operator === "<")
      return [];
    return sameUnit(counted, unit) ? [{ judged, count: Number(count.value) }] : [];
  });
  const [only, ...others] = found;
  return only && others.length === 0 && shareWord(only.judged.name, price.name) ? only : null;
}

const general = /成本|单价|标准|数量|人数|次数|场次|面积|长度|完成|补贴|补助|每|单位|控制/g;

/** Whether two names have two letters running in common, beside the words of any cost or count. */
function shareWord(one: string, other: string): boolean {
  const [own, its] = [one, other].map((name) => name.replace(general, " "));
  return Array.from({ length: Math.max(0, (own ?? "").length - 1) }, (_, at) =>
    (own ?? "").slice(at, at + 2),
  ).some((pair) => !pair.includes(" ") && (its ?? "").includes(pair));
}
