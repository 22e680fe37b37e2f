import { linesOf, type Line } from "./lines";
import { isWide } from "./plain-characters";
import type { Run } from "./runs";

/** Between the text and the sides of its cell there is so much room, in the size of the text. */
const margin = 1.3;
/** Signs that no line begins with: they go with the character before. */
const closing = /^[，。、；：！？）》」』”’％%,.;:!?)\]}]/;

/**
 * What runs in one cell say. A line that was broken because the cell is too narrow goes on; one that was broken although the
 * next word would have fitted was broken by whoever wrote it, and stays so.
 * @param width of the cell, in points; its height for text that runs up or down
 */
export function cellText(runs: readonly Run[], width: (angle: number) => number): string {
  const angles = [...new Set(runs.map(({ angle }) => angle))].sort((one, other) => one - other);
  return angles
    .flatMap((angle) => [
      stackedText(runs.filter((run) => run.angle === angle && run.isStacked)),
      joinLines(linesOf(runs.filter((run) => run.angle === angle && !run.isStacked)), width(angle)),
    ])
    .filter((text) => text !== "")
    .join("\n");
}

/** Text that is written from top to bottom: its columns from right to left. */
function stackedText(runs: readonly Run[]): string {
  const columns: Run[][] = [];
  for (const run of [...runs].sort((one, other) => middleOf(other) - middleOf(one))) {
    const last = columns.at(-1);
    if (last?.[0] && middleOf(last[0]) - middleOf(run) <= sizeOf(run) / 2) last.push(run);
    else columns.push([run]);
  }
  return columns
    .flatMap((column) => column.sort((one, other) => one.box.top - other.box.top))
    .flatMap(({ letters }) => letters.map(({ text }) => text))
    .join("");
}

function middleOf({ box }: Run): number {
  return (box.left + box.right) / 2;
}

function sizeOf({ letters }: Run): number {
  return letters[0]?.size ?? 0;
}

function joinLines(lines: readonly Line[], width: number): string {
  // One character below the other: turned letter by letter, not line by line.
  if (lines.length > 1 && lines.every(({ text }) => /^\s*\S\s*$/u.test(text)))
    return lines.map(({ text }) => text.trim()).join("");
  let joined = "";
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before) joined += breakBetween(before, line, width);
    joined += index === 0 ? line.text : line.text.trimStart();
  });
  return joined;
}

function breakBetween(before: Line, after: Line, width: number): string {
  const left = width - (before.end - before.start) - margin * before.size;
  if (widthOfFirstWord(after) <= left) return "\n";
  const [last, next] = [before.text.at(-1) ?? "", after.text.trimStart().charAt(0)];
  const isBetweenWords =
    /[\p{L}\d,;:.]/u.test(last) && /[\p{L}]/u.test(next) && !isWide(last) && !isWide(next);
  return isBetweenWords ? " " : "";
}

/** How wide what must stay together at a line's beginning is: a Chinese character with the sign behind it, a whole word or number. */
function widthOfFirstWord({ runs }: Line): number {
  const letters = runs.flatMap((run) => run.letters).filter(({ text }) => text.trim() !== "");
  const [first] = letters;
  if (!first) return 0;
  let end = first.end;
  for (const { text, end: next, start } of letters.slice(1)) {
    const isTogether =
      closing.test(text) || (!isWide(first.text) && !isWide(text) && start - end < first.size * 0.2);
    if (!isTogether) break;
    end = next;
  }
  return end - first.start;
}
