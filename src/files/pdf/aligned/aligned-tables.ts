import type { PageTable, TextCell } from "../page/blocks";
import { cellText } from "../text/cell-text";
import { linesOf, type Line } from "../text/lines";
import type { Run } from "../text/runs";
import { withCentred } from "./centred";
import { dividersOf } from "./rivers";
import { alignedTexts, type AlignedText } from "./wrapped";

/** So many lines in parts make a table. */
const fewestLines = 3;
/** A gap between lines that ends a table, in the size of the letters. */
const largestGap = 5;
/** Texts whose heights share so much of the lower one stand in one row. */
const sharedHeight = 0.5;

/**
 * Tables that have no lines to rule their columns: their texts stand below each other. What is not part of one is left.
 * @param runs of the page that are in no ruled table
 * @param ruled the ruled tables, which an aligned one does not go over
 */
export function alignedTables(
  runs: readonly Run[],
  ruled: readonly PageTable[],
): { tables: readonly PageTable[]; left: readonly Run[] } {
  const upright = runs.filter(({ angle, isStacked }) => angle === 0 && !isStacked);
  const tables: PageTable[] = [];
  const used = new Set<Run>();
  for (const lines of blocksOf(linesOf(upright), ruled)) {
    const table = tableOf(lines);
    if (!table) continue;
    tables.push(table);
    for (const line of lines) for (const run of line.runs) used.add(run);
  }
  return { tables, left: runs.filter((run) => !used.has(run)) };
}

/** Lines close to each other, from the first in parts to the last. */
function blocksOf(lines: readonly Line[], ruled: readonly PageTable[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && (isFarBelow(before, line) || ruled.some((table) => isBetween(table, before, line))))
      blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  return blocks.map((block) => {
    const first = block.findIndex(({ runs }) => runs.length > 1);
    const last = block.findLastIndex(({ runs }) => runs.length > 1);
    return first < 0 ? [] : block.slice(first, last + 1);
  });
}

function isFarBelow(before: Line, line: Line): boolean {
  return line.line - before.line > largestGap * Math.max(line.size, before.size);
}

function isBetween({ rows }: PageTable, before: Line, line: Line): boolean {
  const [top, bottom] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  return before.line <= bottom && line.line >= top;
}

function tableOf(lines: readonly Line[]): PageTable | null {
  const inParts = lines.filter(({ runs }) => runs.length > 1);
  if (inParts.length < fewestLines || inParts.length * 2 < lines.length) return null;
  const dividers = dividersOf(lines);
  if (dividers.length === 0) return null;
  const left = Math.min(...lines.map(({ start }) => start));
  const right = Math.max(...lines.map(({ end }) => end));
  const columns = [left, ...dividers, right];
  const { rows, spanning } = withCentred(withHeadsWidened(rowsOf(alignedTexts(lines, columns))));
  const cells = [
    ...rows.flatMap((texts, row) => texts.map((text) => cellOf(text, row, row, columns))),
    ...spanning.map(({ text, top, bottom }) => cellOf(text, top, bottom, columns)),
  ].sort((one, other) => one.top - other.top || one.left - other.left);
  const tops = rows.map((texts) => Math.min(...texts.map(({ top }) => top)));
  const bottom = Math.max(...rows.flat().map((text) => text.bottom));
  return { kind: "table", columns, rows: [...tops, bottom], cells };
}

function cellOf(
  { left, right, runs }: AlignedText,
  top: number,
  bottom: number,
  columns: readonly number[],
): TextCell {
  const width = (columns[right + 1] ?? 0) - (columns[left] ?? 0);
  return { top, bottom, left, right, text: cellText(runs, () => width), isFull: false };
}

/** Texts beside each other, from the first row to the last; a text of one line stands in the middle of one of several. */
function rowsOf(texts: readonly AlignedText[]): readonly (readonly AlignedText[])[] {
  const rows: AlignedText[][] = [];
  for (const text of [...texts].sort((one, other) => middleOf(one) - middleOf(other))) {
    const last = rows.at(-1);
    if (last?.some((other) => isBeside(other, text)) && last.every((other) => isApart(other, text)))
      last.push(text);
    else rows.push([text]);
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left));
}

/** A short head stands in the middle of a column; what it is over it is over whole, where nothing else of its row is. */
function withHeadsWidened(rows: readonly (readonly AlignedText[])[]): readonly (readonly AlignedText[])[] {
  return rows.map((row, at) =>
    row.map((head) => {
      const below = rows[at + 1]?.find(({ left, right }) => left <= head.left && head.right <= right);
      const isAlone = below && row.every((other) => other === head || isApart(other, below));
      return isAlone ? { ...head, left: below.left, right: below.right } : head;
    }),
  );
}

function middleOf({ top, bottom }: AlignedText): number {
  return (top + bottom) / 2;
}

function isApart(one: AlignedText, other: AlignedText): boolean {
  return one.right < other.left || other.right < one.left;
}

function isBeside(one: AlignedText, other: AlignedText): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared >= sharedHeight * Math.min(one.bottom - one.top, other.bottom - other.top);
}
