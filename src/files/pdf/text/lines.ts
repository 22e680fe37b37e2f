import { isWide } from "./plain-characters";
import type { Letter, Run } from "./runs";

/** A line of text: its letters from its beginning to its end, and what they say. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The foot of its letters, and their size. */
  readonly line: number;
  readonly size: number;
  readonly runs: readonly Run[];
}

/** Letters with so much of a gap between them, in their size, have a blank there: between Chinese ones it must be larger. */
const blank = { wide: 0.5, narrow: 0.22 };
/** Runs are on one line if their letters overlap by this share of the smaller. */
const sharedHeight = 0.5;

/** Sorts runs of one direction into lines, from the first to the last, each from its beginning to its end. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const lines: Run[][] = [];
  for (const run of [...runs].sort((one, other) => lineOf(one) - lineOf(other))) {
    const last = lines.at(-1);
    if (last?.[0] && isBeside(last[0], run)) last.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => {
    const sorted = line.sort((one, other) => startOf(one) - startOf(other));
    const letters = sorted.flatMap((run) => run.letters);
    return {
      text: textOf(sorted),
      start: Math.min(...letters.map(({ start }) => start)),
      end: Math.max(...letters.map(({ end }) => end)),
      line: Math.max(...letters.map((letter) => letter.line)),
      size: Math.max(...letters.map(({ size }) => size)),
      runs: sorted,
    };
  });
}

function startOf({ letters }: Run): number {
  return letters[0]?.start ?? 0;
}

function lineOf({ letters }: Run): number {
  return letters[0]?.line ?? 0;
}

function isBeside(one: Run, other: Run): boolean {
  const [first, second] = [heightOf(one), heightOf(other)];
  const shared = Math.min(first.foot, second.foot) - Math.max(first.head, second.head);
  return shared >= sharedHeight * Math.min(first.foot - first.head, second.foot - second.head);
}

function heightOf({ letters }: Run): { head: number; foot: number } {
  const { line, size } = letters.reduce((largest, letter) => (letter.size > largest.size ? letter : largest));
  return { head: line - 0.8 * size, foot: line + 0.2 * size };
}

/** The runs of a line as text, with blanks where they are apart. */
function textOf(runs: readonly Run[]): string {
  const isSpread = isSpreadOut(runs);
  let text = "";
  let before: Letter | undefined;
  for (const { letters } of runs) {
    const [first] = letters;
    if (first && before && !isSpread && isApart(before, first)) text += " ";
    text += letters.map((letter) => letter.text).join("");
    before = letters.at(-1) ?? before;
  }
  return text;
}

function isApart(before: Letter, after: Letter): boolean {
  if (/\s$/.test(before.text) || /^\s/.test(after.text)) return false;
  const size = Math.max(before.size, after.size);
  const limit = isWide(before.text) && isWide(after.text) ? blank.wide : blank.narrow;
  return after.start - before.end > limit * size;
}

/** Whether single characters are spread evenly over the width of their cell (分散对齐): no blanks were typed between them. */
function isSpreadOut(runs: readonly Run[]): boolean {
  if (runs.length < 3 || runs.some(({ letters }) => letters.length > 1 || !isWide(letters[0]?.text ?? "")))
    return false;
  const gaps = runs.slice(1).map((run, index) => startOf(run) - (runs[index]?.letters.at(-1)?.end ?? 0));
  return Math.max(...gaps) - Math.min(...gaps) <= 1;
}
