import { halfWidth } from "./text";
import { percentSpellings, units } from "./vocabulary";

const longestFirst = (a: string, b: string): number => b.length - a.length;
// `M` is a unit, the first letter of `MW` is none.
const unitSource = (unit: string): string =>
  unit.replace(/[()]/g, "\\$&") + (/[a-z]$/i.test(unit) ? "(?![A-Za-z])" : "");
const oneUnit = units.toSorted(longestFirst).map(unitSource).join("|");

/** The source of a pattern for one unit, with 万 or 亿 before it and compounds behind it: `万人`, `元/人·月`, `批次/千人`. */
export const unitPattern = String.raw`(?:[万亿]\s?)?(?:${oneUnit})(?:[/·][千万]?(?:${oneUnit}))*`;

// Units of one group count the same things.
const groups: readonly (readonly string[])[] = [
  ["%", "比例"],
  ["人", "名", "位"],
  ["台", "套", "台套", "台/套", "辆"],
  ["件", "起", "宗", "例"],
  ["场", "场次", "次"],
  ["批", "批次"],
  ["种", "种次"],
  ["平方米", "平米", "㎡", "m²", "m2"],
  ["立方米", "m³", "m3"],
  ["米", "M", "m"],
  ["公里", "千米", "km"],
  ["公斤", "千克", "kg"],
  ["天", "日"],
  ["工作日", "个工作日"],
  ["小时", "个小时"],
  ["月", "个月"],
  ["百分点", "个百分点"],
  ["栋", "幢", "座"],
];
// 个 is said of what has a measure word of its own.
const saidWithGe = ["项", "件", "家", "套", "台", "座", "处", "间", "栋", "幢", "场", "种", "条", "组"];

/** Whether two units count the same things: 名 and 人, 百分比 and %, 个 and 项. */
export function sameUnit(a: string, b: string): boolean {
  const pair = [canonicalUnit(a), canonicalUnit(b)] as const;
  if (pair[0] === pair[1]) return true;
  if (pair.includes("个") && pair.some((unit) => saidWithGe.includes(unit))) return true;
  return groups.some((group) => pair.every((unit) => group.includes(unit)));
}

const inBrackets = /^[([【〔「](.+)[)\]】〕」]$/;

/** The unit half-width, without blanks and brackets around it (`(台)`), and `%` for every spelling of per cent. */
export function canonicalUnit(unit: string): string {
  const written = halfWidth(unit).replace(/\s+/g, "").replace(inBrackets, "$1");
  return percentSpellings.includes(written) ? "%" : written;
}
