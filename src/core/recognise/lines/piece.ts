import type { Cell } from "../../grid/grid";

/** What stands between a piece and the one before it: one blank, a run of blanks or a tab, or the end of a line. */
export type Gap = "blank" | "wide" | "line";

/** A piece of a pasted text that may be a cell, or a part of one: what stands between two gaps. */
export interface Piece {
  readonly text: string;
  /** The cells of the source that it comes from, in reading order. */
  readonly sources: readonly Cell[];
  readonly gap: Gap;
  /** Where it begins and ends in its line, in half-width columns: a Chinese character takes two. */
  readonly from: number;
  readonly to: number;
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/g;

/** How many half-width columns a text takes. */
export function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

const needsBlank = /[\w.,%)]$/;
const beginsLatin = /^[\w(]/;

/** Puts pieces together that were one text: a blank stays, and so does one between words in Latin letters. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.reduce((text, piece, at) => {
    if (at === 0) return piece.text;
    const isLatin = needsBlank.test(text) && beginsLatin.test(piece.text);
    return text + (piece.gap !== "line" || isLatin ? " " : "") + piece.text;
  }, "");
}
