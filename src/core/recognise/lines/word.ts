import { readAmount } from "../../form/read-amount";
import { levelOf, type LevelCell } from "../indicators/level-cell";
import { isTitle } from "../regions";
import { readIndicatorHeader, type IndicatorHeader } from "../indicators/read-header";
import { readLabels, type Label } from "../labels/read-label";
import { isCurrencyOrYear } from "../title";
import type { Piece } from "./piece";

/** A piece with all that it could be. */
export interface Word extends Piece {
  readonly labels: readonly Label[];
  readonly header: IndicatorHeader | null;
  readonly level: LevelCell;
  readonly isTitle: boolean;
  /** Whether it states the form's year or its unit of money. */
  readonly isStatement: boolean;
}

/**
 * The labels of a piece: one that needs a figure is none without one behind it, and what heads a block (项目资金) is an
 * amount's with one.
 */
function labelsOf(text: string, next: Piece | undefined): readonly Label[] {
  const labels = readLabels(text);
  const hasFigure = next !== undefined && readAmount(next.text) !== null;
  return labels.flatMap((label): Label[] => {
    if (label.inline !== null) return [label];
    if (hasFigure) return [{ ...label, meaning: label.withFigure ?? label.meaning }];
    return label.needsFigure ? [] : [label];
  });
}

/** Reads what a piece could be. */
export function asWord(piece: Piece, next: Piece | undefined): Word {
  const { text, sources } = piece;
  const [source] = sources;
  return {
    ...piece,
    labels: labelsOf(text, next),
    header: readIndicatorHeader(text),
    level: levelOf(text),
    isTitle: source !== undefined && isTitle({ ...source, text }),
    isStatement: isCurrencyOrYear(text),
  };
}

/** Whether the words are surely a label, with nothing behind it. */
export function isListedLabel(text: string): boolean {
  const [label, ...others] = readLabels(text);
  if (!label || others.length > 0) return false;
  return label.inline === null && label.misspeltFor === null && !label.needsFigure;
}

/** Whether it is nothing but a piece of text: no label, no header of a column, no level, no title. */
export function isPlain({ labels, level, isTitle: title, isStatement }: Word): boolean {
  return labels.length === 0 && level.name === null && !title && !isStatement;
}
