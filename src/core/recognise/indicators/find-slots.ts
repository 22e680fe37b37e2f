import { readLevel } from "../../form/levels";
import type { IndicatorList } from "../../form/project";
import type { Cell, CellRange } from "../../grid/grid";
import { cellKey, extent, type MergeIndex } from "../lines";
import type { Slot } from "../reading";
import type { IndicatorBlock } from "./columns";
import type { IndicatorTable } from "./find-tables";

/** No form prints more rows; it keeps a merge over a million rows from being walked through. */
const mostRows = 1000;

type Covers = (row: number, column: number) => Cell | undefined;

/** The cells of a table by all the rows that they reach over, those of its levels above all. */
function coversOf({ rows }: IndicatorTable, merges: MergeIndex, bottom: number): Covers {
  const cells = new Map<number, Cell>();
  for (const line of rows)
    for (const cell of line.cells) {
      const reach = extent(merges, cell);
      for (let row = reach.top; row <= Math.min(reach.bottom, bottom); row++)
        cells.set(cellKey({ row, column: cell.column }), cell);
    }
  return (row, column) => cells.get(cellKey({ row, column }));
}

/** Whether the cell is the lower part of a blank merged one: what is written goes into the first row. */
function isLowerPart(tall: readonly CellRange[], row: number, column: number): boolean {
  return tall.some(
    (merge) => merge.left <= column && merge.right >= column && merge.top < row && merge.bottom >= row,
  );
}

function bottomOf({ rows, top }: IndicatorTable, merges: MergeIndex): number {
  let bottom = top - 1;
  for (const { cells } of rows)
    for (const cell of cells) bottom = Math.max(bottom, extent(merges, cell).bottom);
  return Math.min(top + mostRows, bottom);
}

/**
 * The printed rows of a block that hold no indicator yet: their 二级 stands in the row or in a merged cell over it, where the
 * block has such a column, and name and target are blank.
 */
export function findSlots(
  table: IndicatorTable,
  { columns }: IndicatorBlock,
  list: IndicatorList,
  merges: MergeIndex,
): Slot[] {
  const { name, target } = columns;
  if (name === undefined) return [];
  const bottom = bottomOf(table, merges);
  const covering = coversOf(table, merges, bottom);
  const tall = [...merges.values()].filter(
    (merge) => merge.top < merge.bottom && merge.bottom >= table.top && merge.top <= bottom,
  );
  const isTaken = (row: number, column: number): boolean =>
    covering(row, column) !== undefined || isLowerPart(tall, row, column);
  const slots: Slot[] = [];
  let level1: string | null = null;
  for (let row = table.top; row <= bottom; row++) {
    const levelAt = (column: number | undefined): string | null =>
      (column === undefined ? undefined : covering(row, column))?.text ?? null;
    level1 = levelAt(columns.level1) ?? level1;
    const level2 = levelAt(columns.level2);
    if (isTaken(row, name) || (target !== undefined && isTaken(row, target))) continue;
    if ((columns.level2 !== undefined && level2 === null) || !namesLevel(level1, level2)) continue;
    slots.push({ list, row, level1: shortName(level1), level2: shortName(level2) });
  }
  return slots;
}

function namesLevel(...levels: readonly (string | null)[]): boolean {
  return levels.some((level) => level !== null && readLevel(level) !== null);
}

function shortName(level: string | null): string | null {
  return level === null ? null : (readLevel(level) ?? level.trim());
}
