import { asAmount, multiplyAmount } from "./amount";
import { readDeadline } from "./deadline";
import type { Amount, PlainDate } from "./project";
import { maxAmountLength } from "./project";
import { withPercentSigns } from "./percent-words";
import { remembering } from "./remember";
import { splitTarget } from "./target-parts";
import type { TargetParts } from "./target-parts";
import { halfWidth } from "./text";
import { canonicalUnit } from "./units";
import type { Operator } from "./vocabulary";

/**
 * Target (指标值): the text untouched and what could be read from it. It is a number (with or without operator and
 * unit), a date or a word; a text that is none of them, such as `10-20个` or `二100百分比`, has all four null.
 */
export interface Target {
  readonly text: string;
  readonly operator: Operator | null;
  /** The number, exact, without thousands commas: `6` for `6万人`. */
  readonly number: Amount | null;
  /** The unit as written, half-width: `万人`, `批次/千人`; `%` for every spelling of per cent; null where there is none. */
  readonly unit: string | null;
  /** The whole text, blanks around it removed, where it says it in words: `及时`, `12月底前`. */
  readonly word: string | null;
  /** The last day meant, where the target is a date or a period: 2023-12-31 for `2023年底`. */
  readonly date: PlainDate | null;
}

/** Reads a target; never throws, never guesses. */
export const readTarget = remembering((text: string): Target => {
  const nothing = { text, operator: null, number: null, unit: null, word: null, date: null };
  const deadline = readDeadline(text);
  if (deadline) return { ...nothing, ...deadline };
  const inSigns = withPercentSigns(text);
  const parts = splitTarget(inSigns);
  const number = parts?.number.replaceAll(",", "") ?? "";
  if (parts && number.length <= maxAmountLength) {
    return { ...nothing, operator: parts.operator, number: asAmount(number), unit: unitOf(parts) };
  }
  const words = text.trim();
  const isWord =
    timeOfYear.test(halfWidth(words)) || (!/\d/.test(halfWidth(inSigns)) && /\p{L}/u.test(words));
  return isWord ? { ...nothing, word: words } : nothing;
});

const timeOfYear = /^\d{1,2}月/;

function unitOf({ unit }: TargetParts): string | null {
  return unit === "" ? null : canonicalUnit(unit);
}

/** Whether the target is said in words (定性). */
export function isQualitative(target: Target): boolean {
  return target.word !== null;
}

/** Whether the target is a number of per cent. */
export function isPercentage(target: Target): boolean {
  return target.unit === "%";
}

/** A number of things, with 万 and 亿 multiplied out. */
export interface Count {
  readonly value: Amount;
  /** Null where the target has no unit. */
  readonly unit: string | null;
}

const multipliers: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** What the target counts, with 万 and 亿 multiplied out: `6万人` is 60000 人. Null where it has no number. */
export function countOf(target: Pick<Target, "number" | "unit">): Count | null {
  const { number, unit } = target;
  if (number === null) return null;
  const factor = multipliers[unit?.charAt(0) ?? ""];
  if (unit === null || factor === undefined) return { value: number, unit };
  return { value: multiplyAmount(number, factor), unit: unit.slice(1) || null };
}
