import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";
import { formerValue, type ColumnRole } from "../labels/indicator-headers";
import type { MergeIndex, Row } from "../lines";
import { findRoles, type OpenColumn } from "./column-roles";
import { makeBlock, type IndicatorBlock, type Scope, type TableColumn } from "./columns";
import { headerCells, type HeaderCell } from "./header-cells";
import { isHeading } from "./heading";
import { isLevel } from "./level-cell";
import { pathOf } from "./level-path";
import {
  readIndicatorHeader,
  scopeOf as scopeOfWords,
  structural,
  type IndicatorHeader,
} from "./read-header";

/** What a table's columns are read from: its header rows, the rows below them, and how cells are merged. */
export interface TableRows {
  readonly headers: readonly Row[];
  readonly rows: readonly Row[];
  readonly merges: MergeIndex;
}

function roleOf(cell: Cell, over: readonly (IndicatorHeader | null)[]): ColumnRole {
  const own = readIndicatorHeader(cell.text)?.column;
  const isValue = over.some((header) => header?.column === "target");
  if (own === "note" && formerValue.test(cell.text)) return "value";
  return own ?? (isValue ? "target" : "unknown");
}

function asColumn({ cell, groups, column }: HeaderCell, next: HeaderCell | undefined): OpenColumn {
  const over = groups.map(({ text }) => readIndicatorHeader(text));
  const own = readIndicatorHeader(cell.text)?.scope ?? scopeOfWords(fold(cell.text));
  const scope = own ?? over.find((header) => header?.scope)?.scope ?? null;
  const levels = groups.filter(({ text }) => isLevel(text));
  return {
    role: roleOf(cell, over),
    scope,
    header: cell,
    start: column,
    end: next?.column ?? Infinity,
    ...(levels.length > 0 && { levels }),
  };
}

/** Whether a column left of all that are known is one: it holds levels, or something of its own in most rows. */
function isColumnOfRows(
  { start, end, role, header }: OpenColumn,
  rows: readonly Row[],
  hasLevels: boolean,
): boolean {
  if (role === "serial") return true;
  // Where rows slid, levels stand below the heading left of their own columns.
  if (hasLevels && isHeading(header)) return false;
  const full = rows.filter(({ cells }) => cells.length > 1);
  const own = full.flatMap(({ cells }) => cells.filter(({ column }) => column >= start && column < end));
  if (own.some(({ text }) => isLevel(text) || pathOf(text) !== null)) return true;
  const texts = new Set(own.map(({ text }) => fold(text)));
  return texts.size > 1 && own.length * 2 >= full.length && !own.some(isHeading);
}

const fewestSplitRows = 2;

/** One head over several columns, in words that tell none of them: 分解目标 over both levels. Each is a column of its own. */
function partsUnder(column: OpenColumn, rows: readonly Row[]): OpenColumn[] {
  const { start, end, role } = column;
  if (role !== "unknown" || end === Infinity || end - start < 2) return [column];
  const inside = rows
    .map(({ cells }) => cells.map((cell) => cell.column).filter((at) => at >= start && at < end))
    .filter((own) => own.length > 1);
  if (inside.length < fewestSplitRows) return [column];
  const starts = [...new Set([start, ...inside.flat()])].sort((a, b) => a - b);
  return starts.map((own, at) => ({ ...column, start: own, end: starts[at + 1] ?? end }));
}

/** All columns under the header; what stands left of them only heads the table. */
function columnsOf({ headers, rows, merges }: TableRows): OpenColumn[] {
  const cells = headerCells(headers, merges);
  const columns = cells.flatMap((cell, at) => partsUnder(asColumn(cell, cells[at + 1]), rows));
  // 指标 beside 指标内容 is what the contents are sorted by.
  const isNamed = columns.some(({ role }) => role === "name");
  for (const column of columns)
    if (isNamed && column.role === "unknown" && fold(column.header.text) === "指标") column.role = "level1";
  const first = columns.findIndex(({ role }) => structural.includes(role));
  const hasLevels = columns.some(({ role }) => role === "level1" || role === "level2");
  return columns.filter(
    (column, at) => (first >= 0 && at >= first) || isColumnOfRows(column, rows, hasLevels),
  );
}

const begins: readonly ColumnRole[] = ["level1", "level2", "name"];

/** A second column of one kind in a block: the direction beside the sign, a description beside the name, 定量 or 定性 under 指标类型. */
const secondOf: Readonly<Partial<Record<ColumnRole, ColumnRole>>> = {
  sign: "secondSign",
  name: "note",
  level1: "unknown",
  level2: "unknown",
};

/** The columns block by block: a block ends where a level or the names begin anew. */
function cut(columns: readonly OpenColumn[]): OpenColumn[][] {
  const blocks: OpenColumn[][] = [];
  columns.forEach((column, at) => {
    const block = blocks.at(-1);
    if (!block || beginsAnew(block, columns, at)) {
      blocks.push([column]);
      return;
    }
    if (block.some(({ role }) => role === column.role)) column.role = secondOf[column.role] ?? column.role;
    block.push(column);
  });
  return blocks;
}

function beginsAnew(block: readonly OpenColumn[], columns: readonly OpenColumn[], at: number): boolean {
  const role = columns[at]?.role;
  if (role === "unknown") return repeats(block, columns, at);
  if (!role || !begins.includes(role) || !block.some((column) => column.role === role)) return false;
  if (role !== "name" && hasNames(block) && !hasNames(columns.slice(at))) return false;
  return !isDescription(block, columns, at);
}

/** Whether header words that nobody knows come again in the same order: 考核要素(长期), 要点(长期), 考核要素(年度), 要点(年度). */
function repeats(block: readonly OpenColumn[], columns: readonly OpenColumn[], at: number): boolean {
  const words = (column: OpenColumn | undefined): string =>
    fold(column?.header.text ?? "").replace(/\([^()]*\)/g, "");
  const first = block.findIndex((column) => words(column) === words(columns[at]));
  const second = first < 0 ? undefined : block[first + 1];
  return second !== undefined && second !== columns[at] && words(second) === words(columns[at + 1]);
}

/**
 * 指标内容 behind 三级指标 is no second name but a description of the first: it stands between the name and its value, or no
 * value follows of its own.
 */
function isDescription(block: readonly OpenColumn[], columns: readonly OpenColumn[], at: number): boolean {
  const own = columns[at];
  if (own?.role !== "name") return false;
  if (columns[at - 1]?.role === "name" && columns[at - 1]?.scope === own.scope && !hasValue(block))
    return true;
  const rest = columns.slice(at + 1);
  const next = rest.findIndex(({ role }) => begins.includes(role));
  return !rest.slice(0, next < 0 ? rest.length : next).some(({ role }) => role === "target");
}

function hasNames(columns: readonly OpenColumn[]): boolean {
  return columns.some(({ role }) => role === "name" || role === "packed");
}

function hasValue(columns: readonly OpenColumn[]): boolean {
  return columns.some(({ role }) => role === "target" || role === "packed");
}

function scopeOf(columns: readonly TableColumn[]): Scope {
  return columns.find(({ scope }) => scope !== null)?.scope ?? null;
}

/** Two values behind one name are two blocks that share the rest: the long-term values and the year's. */
function byScope(columns: readonly OpenColumn[], bounds: { from: number; to: number }): IndicatorBlock[] {
  const values = columns.filter(({ role }) => role === "target");
  const [first, second] = values;
  const isOverall = values.map(({ scope }) => scope === "overall");
  if (!first || !second || new Set(isOverall).size < 2) return [makeBlock(columns, scopeOf(columns), bounds)];
  return values.slice(0, 2).map((value) => {
    const all = columns.map((column) =>
      column.role === "target" && column !== value ? { ...column, role: "value" as const } : column,
    );
    return makeBlock(all, value.scope ?? "annual", bounds);
  });
}

/** Blocks that name no 一级 of their own share the first one's. */
function withLevel1(block: OpenColumn[], first: OpenColumn | undefined): OpenColumn[] {
  return first && !block.some(({ role }) => role === "level1" || role === "path") ? [first, ...block] : block;
}

/**
 * Reads a table's header, and where its words do not tell, its rows, into blocks of columns. Every header is a column.
 * A block ends where a level or the names begin anew; 一级指标 is shared by blocks that do not repeat it.
 */
export function readBlocks(table: TableRows): IndicatorBlock[] {
  const columns = columnsOf(table);
  const parts = cut(columns);
  for (const part of parts) findRoles(part, table.rows);
  const level1 = parts[0]?.find(({ role }) => role === "level1");
  return parts.flatMap((part, at) => {
    const bounds = { from: part[0]?.start ?? 0, to: parts[at + 1]?.[0]?.start ?? Infinity };
    return byScope(withLevel1(part, level1), bounds);
  });
}

/** The first cells of the columns, for what stands left of the table. */
export function leftOf(blocks: readonly IndicatorBlock[]): number {
  return Math.min(...blocks.map(({ from }) => from));
}
