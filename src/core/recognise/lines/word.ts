import { readAmount } from "../../form/read-amount";
import { fold } from "../../form/text";
import { levelOf, type LevelCell } from "../indicators/level-cell";
import { isTitle } from "../regions";
import { readIndicatorHeader, type IndicatorHeader } from "../indicators/read-header";
import { listedMeaning } from "../labels/meanings";
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

/** Reads what a piece could be; an amount's label in words that are in no list is one only before a figure. */
export function asWord(piece: Piece, next: Piece | undefined): Word {
  const { text, sources } = piece;
  const all = readLabels(text);
  const needsFigure = all.some((label) => label.needsFigure && label.inline === null);
  const [source] = sources;
  return {
    ...piece,
    labels: needsFigure && !(next && readAmount(next.text)) ? [] : all,
    header: readIndicatorHeader(text),
    level: levelOf(text),
    isTitle: source !== undefined && isTitle({ ...source, text }),
    isStatement: isCurrencyOrYear(text),
  };
}

/** Whether the words are a label that is in a list, with nothing behind it. */
export function isListedLabel(text: string): boolean {
  const [label, ...others] = readLabels(text);
  if (!label || others.length > 0 || label.inline !== null || label.misspeltFor !== null) return false;
  return listedMeaning(fold(label.words)) !== undefined;
}

/** Whether it is nothing but a piece of text: no label, no header of a column, no level, no title. */
export function isPlain({ labels, level, isTitle: title, isStatement }: Word): boolean {
  return labels.length === 0 && level.name === null && !title && !isStatement;
}
