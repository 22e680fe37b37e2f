import { asAmount } from "./amount";
import type { Amount } from "./project";
import { countOf } from "./target";
import { halfWidth } from "./text";
import { canonicalUnit, unitPattern } from "./units";

/** A number with its unit in running text; `value` and `unit` have 万 and 亿 multiplied out, `text` is as written. */
export interface Figure {
  readonly value: Amount;
  readonly unit: string;
  readonly text: string;
}

// All repetitions are bounded or start only where a number starts, so that reading stays linear.
const start = String.raw`(?<![\dA-Za-z.]|\d,)`;
const number = String.raw`(?:\d{1,3}(?:,\d{3})+(?![,\d])|\d{1,20})(?:\.\d{1,20})?`;
const notFigures = [
  String.raw`第\s?\d{1,4}(?:[-–—~至到]\d{1,4})?`,
  String.raw`${start}(?:19|20)\d\d\s?年(?:\s?\d{1,2}\s?月)?(?:\s?\d{1,2}\s?日)?`,
  String.raw`${start}\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?`,
  String.raw`${start}\d{1,4}\s?(?:日|号|周年|年级|年代)`,
  String.raw`${start}${number}\s?(?:${unitPattern})?\s?[-–—~〜至到]\s?${number}`,
].join("|");
const figure = new RegExp(
  String.raw`${notFigures}|${start}(?<number>${number})\s?(?<unit>${unitPattern})`,
  "gu",
);

const digit = /[\d\uff10-\uff19]/;

/**
 * The numbers with a unit in a running text, such as a goal: `354 名`, `6万人` (60000 人), `70%`, `13.5平方米`.
 * Years, dates, ordinals (`第3次`), ranges, clause numbers and document numbers (`〔2022〕3号`) are not figures.
 */
export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  if (!digit.test(text)) return figures;
  for (const { index, 0: whole, groups } of halfWidth(text).matchAll(figure)) {
    const { number, unit } = groups ?? {};
    if (number === undefined || unit === undefined) continue;
    const count = countOf({ number: asAmount(number.replaceAll(",", "")), unit: canonicalUnit(unit) });
    if (!count?.unit) continue;
    figures.push({ value: count.value, unit: count.unit, text: text.slice(index, index + whole.length) });
  }
  return figures;
}
