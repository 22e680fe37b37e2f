import { nearestLevel } from "../../form/nearest-level";
import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";
import type { IndicatorColumn } from "../labels/indicator-headers";
import { isLevel, levelOf } from "./level-cell";
import { isGradable, looksLikeTarget } from "./looks-like-target";
import type { IndicatorBlock } from "./read-blocks";

/** Cells by the part of an indicator that they are. */
export type RowCells = Partial<Record<IndicatorColumn, Cell>>;

/** The cells of one row of an indicator block, each in the part that it was read as. */
export interface IndicatorRow {
  readonly cells: Readonly<RowCells>;
  /** Whether a cell was read in another column than it stands in. */
  readonly shifted: boolean;
}

const levels: readonly IndicatorColumn[] = ["level1", "level2"];
const levelsAndName: readonly IndicatorColumn[] = ["level1", "level2", "name"];
const fourColumns: readonly IndicatorColumn[] = ["level1", "level2", "name", "target"];

/** The column under whose header a cell stands: the last one that begins at or before it. */
function columnAt({ starts }: IndicatorBlock, at: number): IndicatorColumn | null {
  return starts.findLast(([, start]) => start <= at)?.[0] ?? null;
}

/** Puts each cell under its own header; null if two meet there. Further values behind the target's cell are left. */
function inPlace(block: IndicatorBlock, tokens: readonly Cell[]): RowCells | null {
  const cells: RowCells = {};
  for (const token of tokens) {
    const column = columnAt(block, token.column);
    const further = column === "target" && cells.name && cells.target?.column === block.columns.target;
    if (!column || (cells[column] && !further)) return null;
    cells[column] ??= token;
  }
  return cells;
}

/** A level's name written out with 指标, which an indicator's own name never is. */
function isWrittenOutLevel(cell: Cell | undefined): boolean {
  return cell !== undefined && isLevel(cell.text) && /指标[)\d分]*$/.test(fold(cell.text));
}

function isOnly(level: "level1" | "level2", cell: Cell | undefined): boolean {
  if (!cell) return false;
  const { isLevel1, isLevel2 } = levelOf(cell.text);
  return level === "level1" ? isLevel1 && !isLevel2 : isLevel2 && !isLevel1;
}

/** Whether the levels stand in their own columns. */
function levelsFit({ level1, level2, name, target }: RowCells, nested: boolean): boolean {
  if (isWrittenOutLevel(name) || isWrittenOutLevel(target) || isOnly("level2", level1)) return false;
  const hasOwnLevel1 = level1 !== undefined || nested;
  return !isOnly("level1", level2) || (name !== undefined && hasOwnLevel1);
}

/** Whether a row without a name is nevertheless in order: empty but for its levels, or a target alone. */
function fitsWithoutName({ level1, level2, target, sign }: RowCells, columnsHold: boolean): boolean {
  const isUnknown = (cell: Cell | undefined) =>
    cell !== undefined && !isLevel(cell.text) && nearestLevel(cell.text) === null;
  if (!columnsHold && [level1, level2].some(isUnknown)) return false;
  return !target || columnsHold || sign !== undefined || looksLikeTarget(target.text);
}

/** Whether the target does not stand in the column of remarks instead of its own. */
function targetFits({ target, note }: RowCells): boolean {
  return target !== undefined || note === undefined || !isGradable(note.text);
}

/** Takes the level names off the front of a row that slid: 一级 before 二级, either may be missing. */
function takeLevels(block: IndicatorBlock, tokens: Cell[]): RowCells {
  const cells: RowCells = {};
  const [first, second] = tokens;
  if (!first) return cells;
  const { isLevel1, isLevel2 } = levelOf(first.text);
  const surely = !isLevel2 || isLevel2Cell(second) || columnAt(block, first.column) === "level1";
  if (isLevel1 && surely) {
    cells.level1 = first;
    tokens.shift();
  }
  const [next] = tokens;
  if (next && isLevel2Cell(next)) {
    cells.level2 = next;
    tokens.shift();
  }
  return cells;
}

function isLevel2Cell(cell: Cell | undefined): boolean {
  return cell !== undefined && levelOf(cell.text).isLevel2;
}

/** A cell in the target's column, alone in its row and read as a target, is one; elsewhere the first cell is the name. */
function isLoneTarget(block: IndicatorBlock, tokens: readonly Cell[], hasLevels: boolean): boolean {
  const [only] = tokens;
  if (!only || tokens.length > 1 || hasLevels) return false;
  return columnAt(block, only.column) === "target" && looksLikeTarget(only.text);
}

/** The cells that stand under the headers behind the name when the headers are thought slid by so many columns. */
function under(block: IndicatorBlock, tokens: readonly Cell[], slid: number): RowCells {
  const cells: RowCells = {};
  for (const [column, start] of block.starts) {
    const found = levelsAndName.includes(column)
      ? undefined
      : tokens.find((token) => token.column === start + slid);
    if (found) cells[column] = found;
  }
  return cells;
}

/** How well cells fit their headers: each counts, a target that looks like one counts more. */
function fitness(cells: RowCells): number {
  return Object.keys(cells).length + (cells.target && looksLikeTarget(cells.target.text) ? 2 : 0);
}

/** The rest of a row behind its name: where the headers stand, or as far from there as the name slid. */
function takeRest(block: IndicatorBlock, tokens: readonly Cell[], slid: number): RowCells {
  const still = under(block, tokens, 0);
  const moved = under(block, tokens, slid);
  const cells = fitness(moved) > fitness(still) ? moved : still;
  if (cells.target) return cells;
  const free = tokens.filter((token) => !Object.values(cells).includes(token));
  const onlyFour = block.starts.every(([column]) => fourColumns.includes(column));
  const target = onlyFour ? free[0] : free.find(({ text }) => looksLikeTarget(text));
  if (target) return { ...cells, target };
  const { note, ...others } = cells;
  return note && isGradable(note.text) ? { ...others, target: note } : cells;
}

function readSlid(block: IndicatorBlock, row: readonly Cell[]): RowCells {
  const tokens = [...row];
  const cells = takeLevels(block, tokens);
  const [name] = tokens;
  if (!name) return cells;
  if (
    isLoneTarget(
      block,
      tokens,
      levels.some((level) => cells[level]),
    )
  )
    return { target: name };
  tokens.shift();
  const slid = name.column - (block.columns.name ?? name.column);
  return { ...cells, name, ...takeRest(block, tokens, slid) };
}

/**
 * Reads one row of an indicator block. Where every cell suits the header above it, it is taken as it stands; a row that
 * slid left or right (merged cells get lost when a table is pasted) is read by what the cells say: level names first,
 * then the name, then what stands in or equally far from its column. A target that is not there stays away.
 * `nested` says that on this form 一级 names (产出指标) stand in the 二级 column, under a level of their own;
 * `columnsHold` that the source kept its merged cells, so that what stands under a header without a name beside it is
 * what the header says: a level that nobody knows, a target of any words.
 */
export function readRow(
  block: IndicatorBlock,
  tokens: readonly Cell[],
  { nested, columnsHold }: { nested: boolean; columnsHold: boolean },
): IndicatorRow {
  const placed = inPlace(block, tokens);
  if (
    placed &&
    levelsFit(placed, nested) &&
    (placed.name ? targetFits(placed) : fitsWithoutName(placed, columnsHold))
  )
    return { cells: placed, shifted: false };
  return { cells: readSlid(block, tokens), shifted: true };
}
