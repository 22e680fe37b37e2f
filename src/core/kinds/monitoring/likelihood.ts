import type { Likelihood, PaperIndicator } from "../../form/paper";
import { fold } from "../../form/text";

const inWords: readonly (readonly [RegExp, Likelihood])[] = [
  [/不可能|不能/, "impossible"],
  [/有可能|可能/, "possible"],
  [/确定|肯定|能/, "certain"],
];
/** The mark by which a column is ticked where a paper is made. */
export const tick = "√";

/** The columns to tick, from the best to the worst. */
export const likelihoodColumns = [
  "certain",
  "possible",
  "impossible",
] as const satisfies readonly Likelihood[];

/** The words of a form for how surely a target will be reached. */
export const likelihoodWords: Readonly<Record<Likelihood, string>> = {
  certain: "确定能",
  possible: "有可能",
  impossible: "完全不可能",
};

/** What words say of it; null where they do not tell. */
export function likelihoodIn(words: string): Likelihood | null {
  return inWords.find(([pattern]) => pattern.test(fold(words)))?.[1] ?? null;
}

/**
 * How surely a target will be reached, by the word in the form's column or by the one column of three that holds a tick. Null
 * where the form says nothing, or ticks more than one.
 */
export function likelihoodOf(indicator: PaperIndicator): Likelihood | null {
  const word = indicator.likelihood.text;
  if (word !== null) return likelihoodIn(word);
  const ticked = likelihoodColumns.filter((column) => indicator[column].text !== null);
  return ticked.length === 1 ? (ticked[0] ?? null) : null;
}
