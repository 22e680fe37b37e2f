import { withPercentSigns } from "./percent-words";
import { readTarget } from "./target";
import { splitTarget } from "./target-parts";
import { halfWidth } from "./text";
import { signsBehind, units, type Operator } from "./vocabulary";

/** A target in the columns of a budget system; what does not apply is empty. */
export interface TargetInColumns {
  /** ≥ ＞ ≤ ＜ ＝ or 定性; empty where a number has no sign. */
  readonly sign: string;
  /** The number in plain digits or, of a 定性 one, the whole text. */
  readonly value: string;
  readonly measure: string;
  readonly isQualitative: boolean;
}

/** What stands for a target without a number. */
export const qualitative = "定性";

/** The signs as budget systems take them. */
const signs: Readonly<Record<Operator, string>> = { "≥": "≥", ">": "＞", "≤": "≤", "<": "＜", "=": "＝" };
const limitWords: readonly string[] = Object.values(signsBehind).flat();

/**
 * Takes a target's sign, number and unit apart: `≥95%` gives ≥, 95 and %. One that is not one number with nothing else
 * beside it, as a date, a range or a remark behind the number, stays whole and is 定性: no character is lost.
 */
export function targetInColumns(text: string): TargetInColumns {
  const { number, operator, unit } = readTarget(text);
  const rest = halfWidth(splitTarget(withPercentSigns(text))?.rest.trim() ?? "");
  // 件套 is made of two units.
  const more = unit !== null && units.includes(rest) ? rest : "";
  if (number === null || ![more, "", ...limitWords].includes(rest))
    return { sign: qualitative, value: text, measure: "", isQualitative: true };
  return {
    sign: operator === null ? "" : signs[operator],
    value: number,
    measure: (unit ?? "") + more,
    isQualitative: false,
  };
}
