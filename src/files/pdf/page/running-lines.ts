import { runOf, type Letter, type Run } from "../text/runs";
import { linesOf } from "../text/lines";
import type { Piece, RunningLine } from "./blocks";

/** A gap as wide as this, in the size of the letters, is between texts that have nothing to do with each other. */
const wideGap = 1.5;
/** So many blanks in a row are a gap. */
const blanks = 3;

/** The lines of running text, from top to bottom, each in the pieces that stand apart. */
export function runningLines(runs: readonly Run[]): readonly RunningLine[] {
  const upright = runs.filter(({ angle }) => angle === 0).flatMap(splitAtBlanks);
  const turned = runs.filter(({ angle }) => angle !== 0);
  const lines = linesOf(upright).map((line): RunningLine => ({
    kind: "line",
    top: line.line - 0.8 * line.size,
    bottom: line.line + 0.2 * line.size,
    size: line.size,
    pieces: piecesOf(line.runs),
  }));
  const others = turned.map(({ box, letters }): RunningLine => ({
    kind: "line",
    top: box.top,
    bottom: box.bottom,
    size: letters[0]?.size ?? 0,
    pieces: [{ text: letters.map(({ text }) => text).join(""), left: box.left, right: box.right }],
  }));
  return [...lines, ...others].sort((one, other) => one.top - other.top);
}

function splitAtBlanks(run: Run): readonly Run[] {
  const parts: Letter[][] = [[]];
  let blank = 0;
  for (const letter of run.letters) {
    const isBlank = letter.text.trim() === "";
    if (!isBlank && blank >= blanks) parts.push([]);
    blank = isBlank ? blank + 1 : 0;
    parts.at(-1)?.push(letter);
  }
  return parts.flatMap((letters) => runOf(letters, run.angle, run.isStacked) ?? []);
}

function piecesOf(runs: readonly Run[]): readonly Piece[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const before = groups.at(-1)?.at(-1);
    const size = run.letters[0]?.size ?? 0;
    if (before && run.box.left - before.box.right <= wideGap * size) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((group) => {
    const [line] = linesOf(group);
    return line ? [{ text: line.text.trim(), left: line.start, right: line.end }] : [];
  });
}
