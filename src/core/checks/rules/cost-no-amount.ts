import { findOnTargets } from "../find-on-indicators";
import { isEconomicCost } from "../level-groups";
import type { Rule } from "../rule";

const digit = /[\d０-９*＊一二三四五六七八九十百千万]/;

/** A cost indicator whose target names no amount: 控制在预算内, 合理. 社会 and 生态环境成本 may be said in words. */
export const costNoAmount: Rule = {
  id: "cost-no-amount",
  severity: "warning",
  basis: "indicatorGuide",
  check: (form) =>
    findOnTargets(form, ({ target: { text }, indicator }) =>
      isEconomicCost(indicator) && !digit.test(text) ? {} : null,
    ),
};
