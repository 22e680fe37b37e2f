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
].join("|");
const piece = new RegExp(String.raw`${notFigures}|${start}(?<number>${number})`, "g");
// The long list of units is tried only behind a number, at its very place.
const unitHere = new RegExp(String.raw`\s?${unitPattern}`, "y");
const rangeGoesOn = new RegExp(String.raw`\s?[-–—~〜至到]\s?${number}`, "y");
const digit = /[\d\uff10-\uff19]/;

/**
 * The numbers with a unit in a running text, such as a goal: `354 名`, `6万人` (60000 人), `70%`, `13.5平方米`.
 * Years, dates, ordinals (`第3次`), ranges, clause numbers and document numbers (`〔2022〕3号`) are not figures.
 */
export function figuresIn(text: string): Figure[] {
  if (!digit.test(text)) return [];
  const written = halfWidth(text);
  const figures: Figure[] = [];
  piece.lastIndex = 0;
  for (let match = piece.exec(written); match; match = piece.exec(written)) {
    const number = match.groups?.["number"];
    if (number === undefined) continue;
    const unit = textAt(unitHere, written, piece.lastIndex);
    const end = piece.lastIndex + unit.length;
    const range = textAt(rangeGoesOn, written, end);
    piece.lastIndex = end + range.length;
    const figure = range === "" ? figureOf(number, unit, text.slice(match.index, end)) : null;
    if (figure) figures.push(figure);
  }
  return figures;
}

function textAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? "";
}

function figureOf(number: string, unit: string, text: string): Figure | null {
  const digits = asAmount(number.replaceAll(",", ""));
  const count = unit === "" ? null : countOf({ number: digits, unit: canonicalUnit(unit) });
  return count?.unit ? { value: count.value, unit: count.unit, text } : null;
}
