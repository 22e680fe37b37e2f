import { makeBlock, type IndicatorBlock } from "../indicators/columns";
import { headerCells, type HeaderCell } from "../indicators/header-cells";
import { levelOf } from "../indicators/level-cell";
import type { MergeIndex, Row } from "../lines";

const fewestLevels = 3;

/** Whether a line names levels side by side, as the header of a list with a row for each project does. */
export function namesLevels({ cells }: Row): boolean {
  const second = cells.map(({ text }) => levelOf(text)).filter(({ isLevel2 }) => isLevel2);
  return new Set(second.map(({ name }) => name)).size >= fewestLevels;
}

/** The grid columns under a header that hold something in the rows: a level may have room for several indicators. */
function columnsUnder(from: number, to: number, rows: readonly Row[]): number[] {
  const found = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  return [...new Set([from, ...found.filter((column) => column > from && column < to)])].sort(
    (a, b) => a - b,
  );
}

function blocksOf(header: HeaderCell, next: number, rows: readonly Row[]): IndicatorBlock[] {
  const levels = [...header.groups, header.cell].filter(({ text }) => levelOf(text).name !== null);
  if (levels.length === 0) return [];
  const starts = columnsUnder(header.column, next, rows);
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? next;
    const column = { role: "packed", header: header.cell, scope: null, start, end, levels } as const;
    return { ...makeBlock([column], null, { from: start, to: end }), levels };
  });
}

/** The blocks of a list whose header names the levels: under each stand names, mostly with their targets in one cell. */
export function levelBlocks(
  headers: readonly Row[],
  rows: readonly Row[],
  merges: MergeIndex,
): readonly IndicatorBlock[] {
  const cells = headerCells(headers, merges);
  return cells.flatMap((header, at) => blocksOf(header, cells[at + 1]?.column ?? Infinity, rows));
}
