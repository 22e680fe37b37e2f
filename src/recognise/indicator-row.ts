import { fold } from "../form/text";
import type { Cell } from "../grid/grid";
import type { IndicatorBlock } from "./indicator-header";
import type { IndicatorColumn } from "./labels";
import { isLevel, levelOf } from "./level-cell";
import { looksLikeTarget } from "./looks-like-target";

/** The cells of one row of an indicator block, each in the part that it was read as. */
export interface IndicatorRow {
  readonly cells: Readonly<Partial<Record<IndicatorColumn, Cell>>>;
  /** Cells that found no part. */
  readonly rest: readonly Cell[];
  /** Whether a cell was read in another column than it stands in. */
  readonly shifted: boolean;
}

type Cells = Partial<Record<IndicatorColumn, Cell>>;

/** The column under whose header a cell stands: the last one that begins at or before it. */
function columnAt(block: IndicatorBlock, at: number): IndicatorColumn | null {
  let found: IndicatorColumn | null = null;
  let nearest = -1;
  for (const [column, start] of Object.entries(block.columns) as [IndicatorColumn, number][])
    if (start <= at && start > nearest) [found, nearest] = [column, start];
  return found;
}

/** A level's name written out with 指标, which an indicator's own name never is. */
function isWrittenOutLevel(text: string): boolean {
  return isLevel(text) && /指标[)\d分]*$/.test(fold(text));
}

/** Puts each cell under its own header; null if two meet there. */
function inPlace(block: IndicatorBlock, tokens: readonly Cell[]): Cells | null {
  const cells: Cells = {};
  for (const token of tokens) {
    const column = columnAt(block, token.column);
    if (!column || cells[column]) return null;
    cells[column] = token;
  }
  return cells;
}

function standsRight({ level1, level2, name, target, sign }: Cells, nested: boolean): boolean {
  if ([name, target].some((cell) => cell && isWrittenOutLevel(cell.text))) return false;
  if (level1 && levelOf(level1.text).isLevel2 && !levelOf(level1.text).isLevel1) return false;
  const level1Below = level2 && levelOf(level2.text).isLevel1 && !levelOf(level2.text).isLevel2;
  if (level1Below && !(name && (level1 ?? nested))) return false;
  if (name) return true;
  const unknownLevel = [level1, level2].some((cell) => cell && !isLevel(cell.text));
  return !unknownLevel && (!target || sign !== undefined || looksLikeTarget(target.text));
}

/** Takes the level names off the front of a row that slid: 一级 before 二级, either may be missing. */
function takeLevels(block: IndicatorBlock, tokens: Cell[]): Cells {
  const cells: Cells = {};
  const [first, second] = tokens;
  const lead = first && levelOf(first.text);
  const beforeLevel2 = second !== undefined && levelOf(second.text).isLevel2;
  if (
    first &&
    lead?.isLevel1 &&
    (!lead.isLevel2 || beforeLevel2 || columnAt(block, first.column) === "level1")
  ) {
    cells.level1 = first;
    tokens.shift();
  }
  const [next] = tokens;
  if (next && levelOf(next.text).isLevel2) {
    cells.level2 = next;
    tokens.shift();
  }
  return cells;
}

/** How many columns the name slid decides where the rest of the row is looked for. */
function takeRest(block: IndicatorBlock, tokens: Cell[], cells: Cells): void {
  const name = tokens[0];
  if (!name) return;
  const home = block.columns.name ?? name.column;
  const levelsSlid = Object.keys(cells).length > 0;
  if (
    !levelsSlid &&
    tokens.length === 1 &&
    columnAt(block, name.column) === "target" &&
    looksLikeTarget(name.text)
  ) {
    cells.target = name;
    tokens.shift();
    return;
  }
  cells.name = name;
  tokens.shift();
  const slid = name.column - home;
  for (const [column, start] of Object.entries(block.columns) as [IndicatorColumn, number][]) {
    if (column === "level1" || column === "level2" || column === "name") continue;
    const at = tokens.findIndex((token) => token.column === start);
    const slidAt = at < 0 ? tokens.findIndex((token) => token.column === start + slid) : at;
    const [found] = slidAt < 0 ? [] : tokens.splice(slidAt, 1);
    if (found) cells[column] = found;
  }
  const onlyTarget = Object.keys(block.columns).every((column) =>
    /^(level1|level2|name|target)$/.test(column),
  );
  const next = tokens[0];
  if (onlyTarget && !cells.target && next) {
    cells.target = next;
    tokens.shift();
  }
}

/**
 * Reads one row of an indicator block. Where every cell suits the header above it, it is taken as it stands; a row that
 * slid left or right (merged cells get lost when a table is pasted) is read by what the cells say: level names first,
 * then the name, then what stands in or equally far from its column. A target that is not there stays away.
 * `nested` says that on this form 一级 names (产出指标) stand in the 二级 column, under a level of their own.
 */
export function readRow(block: IndicatorBlock, tokens: readonly Cell[], nested: boolean): IndicatorRow {
  const placed = inPlace(block, tokens);
  if (placed && standsRight(placed, nested)) return { cells: placed, rest: [], shifted: false };
  const rest = [...tokens];
  const cells = takeLevels(block, rest);
  takeRest(block, rest, cells);
  return { cells, rest, shifted: true };
}
