import type { Likelihood, PaperIndicator } from "../../form/paper";
import { fold } from "../../form/text";

const inWords: readonly (readonly [RegExp, Likelihood])[] = [
  [/不可能|不能/, "impossible"],
  [/有可能|可能/, "possible"],
  [/确定|肯定|能/, "certain"],
];
/** The mark by which a column is ticked where a paper is made. */
export const tick = "√";

const columns: readonly Likelihood[] = ["certain", "possible", "impossible"];

/**
 * How surely a target will be reached, by the word in the form's column or by the one column of three that holds a tick. Null
 * where the form says nothing, or ticks more than one.
 */
export function likelihoodOf(indicator: PaperIndicator): Likelihood | null {
  const word = indicator.likelihood.text;
  if (word !== null) return inWords.find(([words]) => words.test(fold(word)))?.[1] ?? null;
  const ticked = columns.filter((column) => indicator[column].text !== null);
  return ticked.length === 1 ? (ticked[0] ?? null) : null;
}
