import Big from "big.js";

import { computedFigures } from "../checks/papers/computed";
import { saidAt, withSaid, type Paper, type PaperField } from "../form/paper";
import { halfWidth } from "../form/text";
import type { ScoringPreset } from "../kinds/scoring/presets";
import type { PaperEntry } from "./paper-entries";

/** Scores follow from what was reached, and the total and its grade from the scores. */
const rounds = 2;

const figure = /^-?\d+(?:\.\d+)?(?=%?$)/;

function digitsOf(text: string): string | null {
  return figure.exec(halfWidth(text).replaceAll(",", "").replace(/分$/, ""))?.[0] ?? null;
}

/** Whether two texts are the same figure, however its noughts are written. */
export function isSameFigure(one: string, other: string): boolean {
  const [a, b] = [digitsOf(one), digitsOf(other)];
  if (a === null || b === null) return one === other;
  return new Big(a).eq(b) && one.endsWith("%") === other.endsWith("%");
}

function figuresOf(paper: Paper, preset: ScoringPreset): ReadonlyMap<PaperField, string> {
  return new Map(computedFigures(paper, preset).map(({ field, text }) => [field, text]));
}

/**
 * The computed figures (执行率, 得分, 总分, 评价等级) that change with what was filled in: those that were empty, and those that
 * said just what was computed before. A figure that somebody set otherwise is theirs and stays.
 * @param after the paper with what was filled in
 * @param written what was filled in, which does not follow itself
 */
export function followingFigures(
  before: Paper,
  after: Paper,
  written: readonly PaperField[],
  preset: ScoringPreset,
): readonly PaperEntry[] {
  const was = figuresOf(before, preset);
  const follows = (field: PaperField): boolean => {
    const said = saidAt(before, field);
    if (!said?.cell || written.includes(field)) return false;
    return said.text === null || isSameFigure(said.text, was.get(field) ?? "");
  };
  let paper = after;
  const entries = new Map<PaperField, string>();
  for (let round = 0; round < rounds; round++) {
    const is = figuresOf(paper, preset);
    for (const field of [...new Set([...was.keys(), ...is.keys()])].filter(follows)) {
      const text = is.get(field) ?? "";
      if (isSameFigure(saidAt(paper, field)?.text ?? "", text)) continue;
      paper = withSaid(paper, field, text);
      entries.set(field, text);
    }
  }
  return [...entries].map(([field, text]) => ({ field, text }));
}
