import { findOnTargets } from "../find-on-indicators";
import { nounOf } from "../indicator-name";
import type { Rule } from "../rule";

const rate = /(?:及时|合格|达标|完成|覆盖|满意|准确|通过|到位|发放|办结|处理|利用|使用|增长|下降)率$/u;
const counted = /^(?:个?工作日|天|日|小时|分钟|个?月|年|次|人次?|人|名|户|件|项|个|台|套|处|场次?)$/u;

/** A rate whose target is counted or timed: 及时率 ≤7工作日. Either the name or the target is of another indicator. */
export const targetUnitNotOfRate: Rule = {
  id: "target-unit-not-of-rate",
  severity: "warning",
  basis: "practice",
  check: (form) =>
    findOnTargets(form, ({ name, target: { number, unit } }) =>
      number !== null && unit !== null && rate.test(nounOf(name)) && counted.test(unit)
        ? { values: { unit } }
        : null,
    ),
};
