import { nounOf } from "./indicator-name";
import { anyOf, rateEndings } from "./words";

const rate = anyOf(rateEndings);
const rateAtEnd = new RegExp(`(?:${rate.source})$`, "u");

/** Whether the name ends in a word for a rate, so that its number is per cent: 合格率, 满意度, 占比. */
export function endsInRate(name: string): boolean {
  return rateAtEnd.test(nounOf(name));
}

/** Whether a word for a rate stands anywhere in the name: 培训合格率情况. */
export function speaksOfRate(name: string): boolean {
  return rate.test(name);
}
