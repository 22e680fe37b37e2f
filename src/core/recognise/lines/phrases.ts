import { widthOf } from "./piece";
import type { Word } from "./word";

const edge = 2;
/** A text this long need not be searched whole. */
const mostCharacters = 300_000;
const letters = /^\p{L}+$/u;

/** The phrases of a text: whether two pieces, put together, make words that also stand elsewhere in one piece. */
export class Phrases {
  readonly #known = new Set<string>();

  constructor(words: readonly Word[]) {
    let length = 0;
    for (const { text } of words) {
      length += text.length;
      if (length > mostCharacters) return;
      for (let at = 0; at + 2 * edge <= text.length; at++) this.#known.add(text.slice(at, at + 2 * edge));
    }
  }

  /** Whether the seam between two pieces is inside a phrase of the text: 球|邀 in 乒乓球 / 邀请赛. */
  joins(before: string, after: string): boolean {
    if (widthOf(before) < 2 * edge || widthOf(after) < 2 * edge) return false;
    const seam = before.slice(-edge) + after.slice(0, edge);
    return letters.test(seam) && this.#known.has(seam);
  }
}
