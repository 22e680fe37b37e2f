import type { Box } from "../geometry";
import type { Glyph } from "../ink/ink";
import { plainCharacters } from "./plain-characters";

/** A character where it stands: measured in the direction of its line (`start`, `end`) and across it (`line`, its foot). */
export interface Letter {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly size: number;
}

/** Letters that were drawn one behind the other on a line. */
export interface Run {
  readonly letters: readonly Letter[];
  readonly angle: number;
  readonly isStacked: boolean;
  /** On the page. */
  readonly box: Box;
}

/** What is further away than this, in the size of the letters, is not drawn behind the last one. */
const behind = { least: -0.6, most: 0.25 };
/** How far a letter may be off the line, in its size, such as a raised one. */
const offLine = 0.2;
/** How much of a letter is above and below its line, in its size. */
const above = 0.8;
const below = 0.2;

/** Puts characters together in the order in which they were drawn, as long as each begins where the one before ends. */
export function runsOf(glyphs: readonly Glyph[]): readonly Run[] {
  const runs: { letters: Letter[]; angle: number; isStacked: boolean }[] = [];
  for (const glyph of glyphs) {
    const letter = letterOf(glyph);
    if (letter.text === "") continue;
    const last = runs.at(-1);
    const before = last?.letters.at(-1);
    if (
      last?.angle === glyph.angle &&
      last.isStacked === glyph.isStacked &&
      before &&
      follows(letter, before)
    )
      last.letters.push(letter);
    else runs.push({ letters: [letter], angle: glyph.angle, isStacked: glyph.isStacked });
  }
  return runs.flatMap(({ letters, angle, isStacked }) => runOf(letters, angle, isStacked) ?? []);
}

/** A run of letters, without the blanks at its end; null if it is nothing but blanks. */
export function runOf(letters: readonly Letter[], angle: number, isStacked: boolean): Run | null {
  const last = letters.findLastIndex(({ text }) => text.trim() !== "");
  const first = letters.findIndex(({ text }) => text.trim() !== "");
  if (first < 0) return null;
  const inked = letters.slice(first, last + 1);
  return { letters: letters.slice(0, last + 1), angle, isStacked, box: boxOf(inked, angle) };
}

function letterOf({ text, x, y, width, size, angle }: Glyph): Letter {
  const [cos, sin] = directionOf(angle);
  const start = x * cos + y * sin;
  return { text: plainCharacters(text), start, end: start + width, line: y * cos - x * sin, size };
}

function directionOf(angle: number): readonly [cos: number, sin: number] {
  return [Math.round(Math.cos((angle * Math.PI) / 180)), Math.round(Math.sin((angle * Math.PI) / 180))];
}

function follows(letter: Letter, before: Letter): boolean {
  const size = Math.max(letter.size, before.size);
  const gap = (letter.start - before.end) / size;
  return gap >= behind.least && gap <= behind.most && Math.abs(letter.line - before.line) <= offLine * size;
}

function boxOf(letters: readonly Letter[], angle: number): Box {
  const [cos, sin] = directionOf(angle);
  const start = Math.min(...letters.map((letter) => letter.start));
  const end = Math.max(...letters.map((letter) => letter.end));
  const high = Math.min(...letters.map(({ line, size }) => line - above * size));
  const low = Math.max(...letters.map(({ line, size }) => line + below * size));
  const corners = [
    [start, high],
    [end, low],
  ].map(([along = 0, across = 0]) => ({ x: along * cos - across * sin, y: along * sin + across * cos }));
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
