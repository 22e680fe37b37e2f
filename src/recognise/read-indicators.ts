import { joinTarget } from "../form/join-target";
import { belongs, inferLevel1 } from "../form/levels";
import type { Indicator } from "../form/project";
import { operatorFor } from "../form/target-parts";
import { readAmount } from "../form/read-amount";
import { fold, isBlank } from "../form/text";
import type { Cell, CellAddress } from "../grid/grid";
import { addressOf, claimEmpty, claimField, claimLabel, noteRepair, type FormDraft } from "./draft";
import type { IndicatorBlock } from "./indicator-header";
import { readRow, type IndicatorRow } from "./indicator-row";
import { isHeading, type IndicatorTable } from "./indicator-table";
import { isLevel, levelOf } from "./level-cell";
import { extent, type Line } from "./lines";
import type { Place } from "./reading";

/** A level that holds until the next one: its words, the cell they stand in, and whether that cell is there at all. */
interface CarriedLevel {
  readonly words: string;
  readonly cell: Cell;
  readonly inferred: boolean;
}

/** What is carried down from row to row. */
export interface Carried {
  level1: CarriedLevel | null;
  level2: CarriedLevel | null;
}

/** Which list of the project a block fills. */
export type List = "indicators" | "overallIndicators";

function words(cell: Cell): string {
  return levelOf(cell.text).name ?? fold(cell.text);
}

function carried(cell: Cell): CarriedLevel {
  return { words: words(cell), cell, inferred: false };
}

/** Whether the 一级 cell is merged down over this row, so that it holds here whatever the 二级 says. */
function mergedOver(draft: FormDraft, level: CarriedLevel, row: number): boolean {
  return !level.inferred && extent(draft.region.merges, level.cell).bottom >= row;
}

/** Takes over the row's levels; where a 二级 cannot stand under the 一级 above it, its own 一级 cell was lost. */
function carryLevels(draft: FormDraft, carry: Carried, row: IndicatorRow, line: Line, column: number): void {
  const { level1, level2 } = row.cells;
  if (level1) {
    carry.level1 = carried(level1);
    carry.level2 = null;
  }
  if (!level2) return;
  carry.level2 = carried(level2);
  if (level1) return;
  const above = carry.level1;
  if (above && (belongs(carry.level2.words, above.words) || mergedOver(draft, above, line.row))) return;
  const inferred = inferLevel1(carry.level2.words);
  if (inferred === null) return;
  const cell = { row: line.row, column, text: "", value: null };
  carry.level1 = { words: inferred, cell, inferred: true };
}

function claimLevel(
  draft: FormDraft,
  field: `${List}.${number}.${"level1" | "level2"}`,
  level: CarriedLevel | null,
  home: CellAddress,
  shifted: boolean,
): void {
  if (!level) {
    claimEmpty(draft, field, home);
  } else if (level.inferred) {
    claimEmpty(draft, field, level.cell);
  } else {
    const belongsAt =
      shifted && level.cell.column !== home.column && level.cell.row === home.row ? { belongs: home } : {};
    claimField(draft, field, level.cell, belongsAt);
  }
}

const joined = ["sign", "secondSign", "target", "measure"] as const;

/** Of two sign columns (指标性质 正向, 指标方向 大于等于) the one that holds a sign. */
function signOf({ cells }: IndicatorRow): string | null {
  const [first, second] = [cells.sign, cells.secondSign].flatMap((cell) => (cell ? [cell.text] : []));
  return second !== undefined && operatorFor(fold(second)) !== null ? second : (first ?? null);
}

/** The target's text: as it stands in its one cell, or put together from the sign's, the figure's and the unit's. */
function targetOf(row: IndicatorRow): { text: string; anchor: Cell; more: Cell[] } | null {
  const { cells } = row;
  const parts = joined.flatMap((part) => (cells[part] ? [cells[part]] : []));
  const { target, measure } = cells;
  const sign = signOf(row);
  if (!target || isBlank(target.text)) return null;
  const text =
    sign !== null || measure
      ? joinTarget({ sign, value: target.text, unit: measure?.text ?? null })
      : target.text;
  return { text, anchor: target, more: parts.filter((part) => part !== target) };
}

function claimPart(
  draft: FormDraft,
  field: `${List}.${number}.${"name" | "target" | "note" | "weight"}`,
  cell: Cell | undefined,
  home: CellAddress | null,
  more: readonly Cell[] = [],
): void {
  if (!cell) {
    if (home) claimEmpty(draft, field, home);
    return;
  }
  const extra: Partial<Place> = {
    ...(home && home.column !== cell.column ? { belongs: home } : {}),
    ...(more.length > 0 ? { more: more.map(addressOf) } : {}),
  };
  claimField(draft, field, cell, extra);
}

/** Adds the row's indicator to the draft: its parts, their places, and what had to be put right. */
function addIndicator(
  draft: FormDraft,
  list: List,
  block: IndicatorBlock,
  row: IndicatorRow,
  carry: Carried,
  line: Line,
): void {
  const index = draft.project[list].length;
  const path = `${list}.${index}` as const;
  const home = (column: number | undefined): CellAddress => ({ row: line.row, column: column ?? block.from });
  const { name, note, weight } = row.cells;
  const target = targetOf(row);
  const lost = carry.level1?.inferred === true && carry.level1.cell.row === line.row;
  claimLevel(draft, `${path}.level1`, carry.level1, home(block.columns.level1), row.shifted);
  claimLevel(draft, `${path}.level2`, carry.level2, home(block.columns.level2), row.shifted);
  claimPart(draft, `${path}.name`, name, home(block.columns.name));
  claimPart(draft, `${path}.target`, target?.anchor, home(block.columns.target), target?.more);
  claimPart(
    draft,
    `${path}.weight`,
    weight,
    block.columns.weight === undefined ? null : home(block.columns.weight),
  );
  claimPart(draft, `${path}.note`, note, block.columns.note === undefined ? null : home(block.columns.note));
  const indicator: Indicator = {
    level1: carry.level1?.words ?? null,
    level2: carry.level2?.words ?? null,
    name: name?.text ?? null,
    target: target?.text ?? null,
    weight: (weight && readAmount(weight.text)?.amount) ?? null,
    note: note?.text ?? null,
  };
  draft.project[list].push(indicator);
  if (row.shifted) noteShift(draft, `${path}.name`, indicator, row, line);
  else if (lost)
    noteRepair(draft, "level1-inferred", `${path}.level1`, home(block.columns.level1), {
      level1: indicator.level1 ?? "",
      level2: indicator.level2 ?? "",
    });
}

function noteShift(
  draft: FormDraft,
  field: `${List}.${number}.name`,
  indicator: Indicator,
  row: IndicatorRow,
  line: Line,
): void {
  const { level1, level2, name, target } = row.cells;
  const first = [level1, level2, name, target].find((cell) => cell !== undefined);
  noteRepair(draft, "row-shifted", field, first ?? { row: line.row, column: 0 }, {
    level1: indicator.level1 ?? "",
    level2: indicator.level2 ?? "",
    name: indicator.name ?? "",
    target: indicator.target ?? "",
  });
}

function isLevel1Only(words: string): boolean {
  return levelOf(words).isLevel1 && !levelOf(words).isLevel2;
}

const sumRow = /^(合计|小计|总计|总分|总分值)$/;

/** The heading left of the table, in whatever pieces it stands, is a label; a level name there belongs to the row. */
function claimHeadings(draft: FormDraft, line: Line, left: number): Cell[] {
  const headings = line.cells.filter((cell) => cell.column < left && !isLevel(cell.text) && isHeading(cell));
  for (const cell of headings) claimLabel(draft, cell);
  return line.cells.filter((cell) => !headings.includes(cell));
}

function readLine(
  draft: FormDraft,
  list: List,
  block: IndicatorBlock,
  tokens: readonly Cell[],
  carry: Carried,
  line: Line,
): void {
  const row = readRow(block, tokens, carry.level2 !== null && isLevel1Only(carry.level2.words));
  carryLevels(draft, carry, row, line, block.columns.level1 ?? block.from);
  const { level1, level2, name } = row.cells;
  if (name || targetOf(row)) {
    addIndicator(draft, list, block, row, carry, line);
    return;
  }
  for (const level of [level1, level2]) if (level) claimLabel(draft, level);
}

/** The row of column numbers below some headers: 1 2 3 4 … */
function isNumbering(cells: readonly Cell[]): boolean {
  const [first] = cells;
  const start = Number(first?.text);
  return cells.length >= 3 && start <= 2 && cells.every(({ text }, at) => text.trim() === String(start + at));
}

/** The cells of a line that a block reads: its own columns, and the 一级 column that it shares. */
function tokensOf(cells: readonly Cell[], block: IndicatorBlock, isFirst: boolean): Cell[] {
  const from = isFirst ? 0 : block.from;
  const { level1 } = block.columns;
  return cells.filter(
    ({ column }) => (column >= from && column < block.to && column !== block.skips) || column === level1,
  );
}

/**
 * Reads the rows of one table into the draft. `carry` holds the levels from table to table, so that a table goes on
 * over a page break; `listOf` says which list a block fills.
 */
export function readTable(
  draft: FormDraft,
  table: IndicatorTable,
  carry: readonly Carried[],
  listOf: readonly List[],
): void {
  const left = Math.min(...table.blocks.map(({ from }) => from));
  for (const line of table.rows) {
    const cells = claimHeadings(draft, line, left);
    if (isNumbering(cells)) for (const cell of cells) claimLabel(draft, cell);
    else if (!(cells[0] && sumRow.test(fold(cells[0].text))))
      table.blocks.forEach((block, at) => {
        const tokens = tokensOf(cells, block, block.from === left);
        const carried = carry[at];
        const list = listOf[at];
        if (tokens.length > 0 && carried && list) readLine(draft, list, block, tokens, carried, line);
      });
  }
}
