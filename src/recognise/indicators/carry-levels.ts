import { belongs, inferLevel1 } from "../../form/levels";
import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";
import { extent, type Line, type MergeIndex } from "../lines";
import { levelOf } from "./level-cell";
import type { IndicatorRow } from "./read-row";

/** A level that holds until the next one: its words, the cell they stand in, and whether that cell is there at all. */
export interface CarriedLevel {
  readonly words: string;
  readonly cell: Cell;
  readonly inferred: boolean;
}

/** The levels that are carried down from row to row. */
export interface CarriedLevels {
  level1: CarriedLevel | null;
  level2: CarriedLevel | null;
}

function carried(cell: Cell): CarriedLevel {
  return { words: levelOf(cell.text).name ?? fold(cell.text), cell, inferred: false };
}

/** Whether the 一级 cell is merged down over this row, so that it holds here whatever the 二级 says. */
function mergedOver(merges: MergeIndex, level: CarriedLevel, row: number): boolean {
  return !level.inferred && extent(merges, level.cell).bottom >= row;
}

/**
 * Takes over the levels that a row names. Where its 二级 cannot stand under the 一级 above it, the 一级 cell of its own
 * group was lost, and the one natural 一级 is inferred; `column` is where it should stand.
 */
export function carryLevels(
  carry: CarriedLevels,
  { cells: { level1, level2 } }: IndicatorRow,
  line: Line,
  { merges, column }: { merges: MergeIndex; column: number },
): void {
  if (level1) {
    carry.level1 = carried(level1);
    carry.level2 = null;
  }
  if (!level2) return;
  carry.level2 = carried(level2);
  if (level1) return;
  const above = carry.level1;
  if (above && (belongs(carry.level2.words, above.words) || mergedOver(merges, above, line.row))) return;
  const inferred = inferLevel1(carry.level2.words);
  if (inferred === null) return;
  carry.level1 = { words: inferred, cell: { row: line.row, column, text: "", value: null }, inferred: true };
}
