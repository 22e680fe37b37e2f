import type { Operator } from "../../form/vocabulary";
import { findOnTargets, type Details } from "../find-on-indicators";
import { nounOf } from "../indicator-name";
import type { Rule } from "../rule";
import { anyOf, countermeasures, unwantedThings, wantedRates } from "../words";

const unwantedWords = anyOf(unwantedThings).source;
const measured = "(?:事件|案件|人员|安全)?的?(?:发生|发案)?(?:率|数|数量|次数|起数|件数|人数|量|比例|情况)?";
// 逾期 stands before what is late: 逾期发放率.
const unwanted = new RegExp(
  String.raw`(?:(?:${unwantedWords})${measured}|逾期.{0,6}(?:率|数|数量|天数|金额))$`,
  "u",
);
const cost = /(?:成本|造价|单价)$/u;
const countered = anyOf(countermeasures);
const wanted = new RegExp(
  String.raw`(?<![不未非])(?:${anyOf(wantedRates).source})率$|(?<!不)满意(?:度|程度)$`,
  "u",
);

const wrongFor: Readonly<Record<"unwanted" | "wanted", readonly Operator[]>> = {
  unwanted: ["≥", ">"],
  wanted: ["≤", "<"],
};

/** A sign points the wrong way: 投诉率 with ≥, or 合格率 with ≤. What is done about a complaint is no complaint. */
export const targetDirection: Rule = {
  id: "target-direction",
  severity: "warning",
  basis: "practice",
  check: (form) =>
    findOnTargets(form, ({ name, target: { operator, unit } }): Details | null => {
      if (operator === null) return null;
      const values = { operator };
      const kind = kindOf(nounOf(name), unit);
      if (kind === null || !wrongFor[kind].includes(operator)) return null;
      return kind === "unwanted" ? { variant: "less-is-better", values } : { values };
    }),
};

function kindOf(noun: string, unit: string | null): "unwanted" | "wanted" | null {
  if (unwanted.test(noun) || cost.test(noun)) return countered.test(noun) ? null : "unwanted";
  // 检测及时率 in working days is a time, of which less is better.
  return wanted.test(noun) && (unit === null || unit === "%") ? "wanted" : null;
}
