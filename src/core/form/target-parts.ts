import { numeralSigns } from "./chinese-numerals";
import { halfWidth } from "./text";
import { unitPattern } from "./units";
import { operators, signsBefore, signsBehind, softSigns } from "./vocabulary";
import type { Operator } from "./vocabulary";

/**
 * A target that is one number, cut into the pieces it is written in, half-width: `blank` + `sign` + `gap` + `number` +
 * `unitGap` + `unit` + `rest` are the whole text again. A piece that is not there is empty.
 */
export interface TargetParts {
  readonly blank: string;
  readonly sign: string;
  readonly gap: string;
  readonly number: string;
  readonly unitGap: string;
  readonly unit: string;
  readonly rest: string;
  /** What the sign before the number means, or the word behind it (以上, 以内). */
  readonly operator: Operator | null;
}

const longestTarget = 200;
const operatorOf = new Map<string, Operator>();
for (const operator of operators) for (const sign of signsBefore[operator]) operatorOf.set(sign, operator);

const anySign = [...operatorOf.keys()].toSorted((a, b) => b.length - a.length).join("|");
const blanks = String.raw`[\s\u200b-\u200d\u2060]*`;
const number = String.raw`-?(?:\d{1,3}(?:,\d{3})+(?![,\d])|\d+)(?:\.\d+)?`;
const signedNumber = new RegExp(
  String.raw`^(?<blank>${blanks})(?<sign>(?:${anySign})?)(?<gap>${blanks})(?<number>${number})(?<unitGap>${blanks})`,
);
const leadingSign = new RegExp(String.raw`^${blanks}(${anySign})${blanks}`);
const listedUnit = new RegExp(`^(?:${unitPattern}|[([【〔「]\\s*${unitPattern}\\s*[)\\]】〕」])`);
// A unit that is in no list, such as 标准件: one short word.
const unlistedUnit = /^[\p{L}°℃][\p{L}/·]{0,7}(?=$|[\s(,;。])/u;
// The budget system prints any unit in brackets behind two decimals: `96.00(台班)`.
const printedUnit = /^\((?![^)]*[含约暂预计以内年])[\p{L}/]{1,4}\)$/u;
const twoDecimals = /\.\d\d$/;
const rangeGoesOn = new RegExp(String.raw`^\s*(?:[-–—~〜至]|到[${numeralSigns}])`);
// `12月底前`, `6月30日`, `3月份`: a time of year, not twelve months.
const timeOfYear = /^\d{1,2}月(?:[\d份底末初中上下前]|[之以]前)/;
// `12月` alone is December; `≥12月`, `18月` are months.
const monthAlone = /^(?:0?[1-9]|1[0-2])月(?:完成|$|[\s(,;。])/;

/** Cuts a target into its pieces; null where it is not one number with, at most, a sign, a unit and a remark. */
export function splitTarget(text: string): TargetParts | null {
  if (text.length > longestTarget) return null;
  const written = halfWidth(text);
  const match = signedNumber.exec(written);
  if (!match) return null;
  // Every group takes part in every match.
  const head = match.groups as Pick<TargetParts, "blank" | "sign" | "gap" | "number" | "unitGap">;
  const tail = written.slice(match[0].length);
  const said = head.number + tail;
  if (timeOfYear.test(said) || (head.sign === "" && monthAlone.test(said))) return null;
  const limit = limitBehind(tail);
  const unit = unitAt(tail, limit.index, head.number);
  const rest = tail.slice(unit.length);
  if (/\d/.test(rest) || rangeGoesOn.test(rest) || (unit === "" && limit.index > 0)) return null;
  const operator = joined(head.sign, limit.operator);
  return operator === "contradiction" ? null : { ...head, unit, rest, operator };
}

function unitAt(tail: string, end: number, number: string): string {
  const own = tail.slice(0, end);
  const found = listedUnit.exec(tail) ?? unlistedUnit.exec(own);
  return (found ?? (twoDecimals.test(number) ? printedUnit.exec(own) : null))?.[0] ?? "";
}

/** What the sign before the number and the word behind it say together; `90%以上` behind `≤` says nothing. */
function joined(sign: string, behind: Operator | null): Operator | null | "contradiction" {
  const before = operatorOf.get(sign) ?? null;
  if (behind === null) return before;
  if (before === null || softSigns.includes(sign)) return behind;
  if (upward.has(before) !== upward.has(behind) || before === "=") return "contradiction";
  return [before, behind].find((operator) => operator === ">" || operator === "<") ?? before;
}

const upward: ReadonlySet<Operator> = new Set(["≥", ">"]);

/** The sign before whatever the target says, and what follows it. */
export function splitSign(text: string): { operator: Operator | null; rest: string } {
  const match = leadingSign.exec(text);
  if (!match) return { operator: null, rest: text };
  return { operator: operatorOf.get(match[1] ?? "") ?? null, rest: text.slice(match[0].length) };
}

/** The operator of a word, sign or slip of the input method: `不低于`, `>=` and `》` are all `≥`; null for others. */
export function operatorFor(sign: string): Operator | null {
  return operatorOf.get(halfWidth(sign).trim()) ?? null;
}

const limits = Object.entries(signsBehind)
  .flatMap(([operator, words]) => words.map((word) => ({ operator: operator as Operator, word })))
  .toSorted((a, b) => b.word.length - a.word.length);

function limitBehind(tail: string): { operator: Operator | null; index: number } {
  const bare = tail.trimEnd();
  const limit = limits.find(({ word }) => bare.endsWith(word));
  return { operator: limit?.operator ?? null, index: bare.length - (limit?.word.length ?? 0) };
}
