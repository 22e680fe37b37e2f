import { median } from "../ink/seen-glyphs";
import type { Line } from "../text/lines";
import { linesOf } from "../text/lines";
import type { Run } from "../text/runs";

/** Texts of one line that stand in the same columns, 0-based, and the lines that go on from it. */
export interface AlignedText {
  readonly left: number;
  readonly right: number;
  readonly runs: readonly Run[];
  readonly top: number;
  readonly bottom: number;
  /** Whether it is alone on its line, which then may hold nothing but the rest of a text. */
  readonly isAlone: boolean;
}

/** The lines of one text are no further apart than this, in the size of the letters. */
const lineHeight = 1.7;
/** A line that leaves no more than this of its columns, in the size of its letters, goes on below. */
const room = 1.6;
/** Lines that are so much closer than usual are of one row, though several texts go on. */
const closer = 0.85;
/** Lines of one text begin at the same place, in points, but for an indent. */
const sameStart = 3;

/**
 * Puts the parts of lines into columns, and those that go on below together.
 * @param sides where the columns begin and the last one ends
 */
export function alignedTexts(lines: readonly Line[], sides: readonly number[]): readonly AlignedText[] {
  const texts = lines.flatMap((line) => partsOf(line, sides));
  const steps = lines.slice(1).map(({ line }, index) => line - (lines[index]?.line ?? 0));
  const close = median(steps) * closer;
  const joined: AlignedText[] = [];
  for (const text of texts) {
    const before = joined.findLastIndex((other) => goesOn(other, text, sides, close));
    const above = joined[before];
    if (above)
      joined[before] = {
        ...above,
        runs: [...above.runs, ...text.runs],
        bottom: text.bottom,
        isAlone: text.isAlone,
        right: Math.max(above.right, text.right),
      };
    else joined.push(text);
  }
  return joined;
}

function partsOf(line: Line, sides: readonly number[]): readonly AlignedText[] {
  const parts: { left: number; right: number; runs: Run[] }[] = [];
  for (const run of line.runs) {
    const left = columnAt(run.box.left + 1, sides);
    const right = columnAt(run.box.right - 1, sides);
    const last = parts.at(-1);
    if (last && left <= last.right) {
      last.runs.push(run);
      last.right = Math.max(last.right, right);
    } else parts.push({ left, right, runs: [run] });
  }
  const isAlone = parts.length === 1;
  return parts.map(({ left, right, runs }) => ({
    isAlone,
    left,
    right,
    runs,
    top: Math.min(...runs.map(({ box }) => box.top)),
    bottom: Math.max(...runs.map(({ box }) => box.bottom)),
  }));
}

function columnAt(place: number, sides: readonly number[]): number {
  return Math.max(
    0,
    Math.min(
      sides.findLastIndex((side) => side <= place),
      sides.length - 2,
    ),
  );
}

/** Whether a text is the next line of one above: that one is full, and both begin at the same place. */
function goesOn(above: AlignedText, text: AlignedText, sides: readonly number[], close: number): boolean {
  const last = linesOf(above.runs).at(-1);
  const first = linesOf(text.runs)[0];
  if (!last || !first || text.left !== above.left) return false;
  if (!above.isAlone && !text.isAlone && first.line - last.line > close) return false;
  const isBelow = first.line > last.line && first.line - last.line <= lineHeight * last.size;
  const limit = sides[Math.max(above.right, text.right) + 1] ?? Infinity;
  return isBelow && Math.abs(first.start - last.start) <= sameStart && limit - last.end <= room * last.size;
}
