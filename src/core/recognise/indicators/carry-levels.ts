import { belongs, inferLevel1, plainLevel, standardLevel1 } from "../../form/levels";
import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";
import { extent, type Row, type MergeIndex } from "../lines";
import { levelOf } from "./level-cell";
import { pathOf } from "./level-path";
import type { IndicatorRow } from "./read-row";

/** A level that holds until the next one: its words, the cell they stand in, and whether that cell is there at all. */
export interface CarriedLevel {
  readonly words: string;
  readonly cell: Cell;
  readonly inferred: boolean;
  /** The last row that its merged cell covers; null where no merge tells, or a page break ended it. */
  readonly last: number | null;
}

/** The levels that are carried down from row to row. */
export interface CarriedLevels {
  level1: CarriedLevel | null;
  level2: CarriedLevel | null;
}

/** The levels of a block whose header prints them above it. */
export function levelsOver(headers: readonly Cell[] = []): CarriedLevels {
  const levelIn = (cell: Cell | undefined): CarriedLevel | null =>
    cell ? { words: levelOf(cell.text).name ?? fold(cell.text), cell, inferred: false, last: null } : null;
  const first = headers.find(({ text }) => levelOf(text).isLevel1);
  return { level1: levelIn(first), level2: levelIn(headers.find((cell) => cell !== first)) };
}

function carried(level: "level1" | "level2", cell: Cell, merges: MergeIndex): CarriedLevel {
  const { top, bottom } = extent(merges, cell);
  const words = pathOf(cell.text)?.[level] ?? levelOf(cell.text).name ?? fold(cell.text);
  return { words, cell, inferred: false, last: bottom > top ? bottom : null };
}

/** A cell merged over several rows says where its level ends: below it, an empty cell is an empty level. */
function endAt(row: number, level: CarriedLevel | null): CarriedLevel | null {
  return level !== null && level.last !== null && level.last < row ? null : level;
}

/** What is carried over a page break, where merged cells end although their groups go on. */
export function carryOver({ level1, level2 }: CarriedLevels): CarriedLevels {
  return { level1: level1 && { ...level1, last: null }, level2: level2 && { ...level2, last: null } };
}

/** Whether a 一级 has another name than the standard one that it means, as 效果目标: what stands under it there is its scheme's. */
function isOfOtherScheme(level1: string): boolean {
  const standard = standardLevel1(level1);
  return standard !== null && plainLevel(standard) !== plainLevel(level1);
}

/** Whether a 二级 may stand under the 一级 above it; one that is merged down over the row holds whatever the 二级 says. */
function standsUnder(above: CarriedLevel | null, level2: string): boolean {
  if (!above) return false;
  return above.last !== null || isOfOtherScheme(above.words) || belongs(level2, above.words);
}

/**
 * Takes over the levels that a row names. Where its 二级 cannot stand under the 一级 above it, the 一级 cell of its own
 * group was lost, and the one natural 一级 is inferred; `column` is where it should stand.
 */
export function carryLevels(
  carry: CarriedLevels,
  { cells: { level1, level2 } }: IndicatorRow,
  line: Row,
  { merges, column }: { merges: MergeIndex; column: number },
): void {
  carry.level1 = level1 ? carried("level1", level1, merges) : endAt(line.row, carry.level1);
  carry.level2 = level2 ? carried("level2", level2, merges) : level1 ? null : endAt(line.row, carry.level2);
  if (!level2 || !carry.level2 || level1) return;
  if (standsUnder(carry.level1, carry.level2.words)) return;
  const inferred = inferLevel1(carry.level2.words);
  if (inferred === null) return;
  carry.level1 = {
    words: inferred,
    cell: { row: line.row, column, text: "", value: null },
    inferred: true,
    last: null,
  };
}
