import { symbolText } from "../symbols/symbol-text";
import { unescapeText } from "../unescape-text";

/** A text as it is seen, and as it stands in the file where that differs, since a font makes other signs of its letters. */
export interface SeenText {
  readonly text: string;
  readonly original?: string;
}

/** Collects a text of runs, each in a font of its own (ECMA-376 Part 1, 18.4.8). */
export interface RichText {
  /** @param font the run's; undefined where that is the cell's */
  readonly add: (text: string, font: string | undefined) => void;
  /** @param font the cell's own font */
  readonly seen: (font: string | undefined) => SeenText;
}

/** An empty rich text. */
export function richText(): RichText {
  const runs: (readonly [string, string | undefined])[] = [];
  return {
    add: (text, font) => {
      runs.push([unescapeText(text), font]);
    },
    seen: (cellFont) => {
      const original = runs.map(([text]) => text).join("");
      return seenText(original, runs.map(([text, font]) => symbolText(text, font ?? cellFont)).join(""));
    },
  };
}

/** @param text as it is seen */
export function seenText(original: string, text: string): SeenText {
  return text === original ? { text } : { text, original };
}
