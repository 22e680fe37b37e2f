import { readDate } from "../../form/date";
import { fold } from "../../form/text";
import { unitPattern } from "../../form/units";
import { findOnTargets } from "../find-on-indicators";
import { nounOf } from "../indicator-name";
import type { Rule } from "../rule";
import { endsInRate } from "../rates";

const unitInBrackets = new RegExp(String.raw`\((?:单位:)?(?:${unitPattern}|万元|亿元)\)|[%‰]$`, "u");
// Only units that the word before 数 cannot be mistaken for: 平台数 is not counted in 台.
const unitBeforeShu =
  /(人次|户次|场次|班次|批次|课时|学时|小时|公里|人|户|套|辆|次|天|件|项|个|篇|册|亩|吨)数$/u;
const time = /时间|日期|时限|期限|年度/u;
const notCounted = /[软硬]件数$/u;

/** What is a plain number by itself: 灌溉水有效利用系数, 空气质量指数, pH值. */
const withoutDimension = /(?:系数|指数|比值|容积率|酸碱度|pH值?)$/iu;

/** A number without unit, unless the name holds it: (万元), …率. A unit that the name ends in, as 人数 does, is offered. */
export const targetNoUnit: Rule = {
  id: "target-no-unit",
  severity: "warning",
  basis: "budgetSystem",
  lists: "both",
  check: (form) =>
    findOnTargets(form, ({ name, index, target: { text, number, unit } }) => {
      if (number === null || unit !== null || holdsUnit(name) || isDate(name, text)) return null;
      const meant = unitMeantBy(name);
      // Only behind the digits is there a place for it: 10以上 becomes 10人以上 by hand.
      if (meant === null || !/[\d０-９]\s*$/.test(text)) return {};
      const right = text.trimEnd() + meant;
      const fix = [{ kind: "set", field: `indicators.annual.${index}.target`, text: right }] as const;
      return { variant: "unit-in-name", values: { right }, fix };
    }),
};

function holdsUnit(name: string): boolean {
  return unitInBrackets.test(fold(name)) || endsInRate(name) || withoutDimension.test(nounOf(name));
}

/** Under the name of a time, digits alone are a date: 20231231. */
function isDate(name: string, target: string): boolean {
  return time.test(name) && readDate(target) !== null;
}

function unitMeantBy(name: string): string | null {
  const noun = nounOf(name);
  if (noun.endsWith("年限")) return "年";
  return notCounted.test(noun) ? null : (unitBeforeShu.exec(noun)?.[1] ?? null);
}
