import Big from "big.js";

import type { Paper, PaperIndicator } from "../../../form/paper";
import type { CurrencyUnit } from "../../../form/project";
import { readTarget } from "../../../form/target";
import { fold } from "../../../form/text";
import { totalRow } from "../../../kinds/scoring/execution";
import { figureOf, inYuan } from "../../../kinds/scoring/figures";
import { onIndicators, paperRule } from "../../papers/paper-rule";

/** What is done with the money, not what it brings about. */
const useOfMoney =
  /(经费|资金|预算|款项|费用)(使用|执行|支出|支付|拨付|到位|下达|安排|完成)*(率|进度|金额|额|额度|数额|情况|完成率|完成情况|完成进度)$/;
const paid =
  /(费|费用|经费|资金|款|支出|投入|预算)(支付|支出|使用|投入|拨付|发放)?(总额|金额|数额|额|规模)?$/;
const unitOfMoney: Readonly<Record<string, CurrencyUnit>> = { 元: "元", 万元: "万元" };

/** The amounts of the form's total, in 元; none where it does not state its unit. */
function budgets(paper: Paper, currency: CurrencyUnit | null): readonly Big[] {
  const total = totalRow(paper);
  if (!total || currency === null) return [];
  const { initial, adjusted, executed } = total.row;
  return [initial, adjusted, executed].flatMap((said) => {
    const figure = figureOf(said);
    return figure?.gt(0) ? [inYuan(figure, currency)] : [];
  });
}

/** Whether a target is the form's own money, or an amount paid by its name. */
function isOwnMoney({ name, target }: PaperIndicator, own: readonly Big[]): boolean {
  const wanted = readTarget(target.text ?? "");
  const unit = unitOfMoney[wanted.unit ?? ""];
  if (wanted.number === null || unit === undefined) return false;
  const amount = inYuan(new Big(wanted.number), unit);
  return own.some((budget) => budget.eq(amount)) || paid.test(fold(name.text ?? ""));
}

/** An indicator under 产出 is the money itself: its amount, 经费使用率. Costs are not meant. */
export const inputAsOutput = paperRule({
  id: "input-as-output",
  severity: "warning",
  basis: "indicatorGuide",
  check(paper, { project }) {
    const own = budgets(paper, project.funding.currency);
    return onIndicators(paper, "name", (indicator) => {
      const { level1, level2, name } = indicator;
      if (!level1.text?.includes("产出") || level2.text?.includes("成本") || name.text === null) return null;
      return useOfMoney.test(fold(name.text)) || isOwnMoney(indicator, own) ? {} : null;
    });
  },
});
