import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";
import { indicatorHeaders, type IndicatorColumn } from "../labels/indicator-headers";
import type { Line } from "../lines";

/** What a header cell of the indicator table names, and for which time its column speaks, if it says so. */
export interface IndicatorHeader {
  readonly column: IndicatorColumn;
  readonly scope: "annual" | "overall" | null;
}

/** The columns of one block of an indicator table: a form may show a long-term block beside the annual one. */
export interface IndicatorBlock {
  readonly scope: "annual" | "overall" | null;
  /** 0-based grid columns. */
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
  /** The block's first grid column, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** A column inside the block that belongs to another one: the long-term values beside the annual ones. */
  readonly skips: number | null;
}

const longestHeader = 24;
const longestPlace = 12;
const brackets = /\([^()]*\)/g;
const annualWords = /年度|当年|本年|全年/;
const overallWords = /长期|中期|总体|实施期|项目期/;

function scopeOf(folded: string): IndicatorHeader["scope"] {
  // 年度(/项目)指标值 is one column for both.
  if (overallWords.test(folded)) return "overall";
  return annualWords.test(folded) ? "annual" : null;
}

function read(text: string): IndicatorHeader | null {
  const folded = fold(text).replace(/[*★:]/g, "");
  if (folded.length > longestHeader || /[。;]/.test(folded)) return null;
  const bare = folded.replace(brackets, "");
  const words = bare.replace(/^(长期|中期|总体|实施期)(?=.{3})/, "");
  const found = indicatorHeaders.find((header) => header.words.test(words));
  return found ? { column: found.column, scope: scopeOf(folded) } : null;
}

const known = new Map<string, IndicatorHeader | null>();
const mostKnown = 20_000;

/** Reads a cell as a header of the indicator table; null if it is none. */
export function readIndicatorHeader(text: string): IndicatorHeader | null {
  let header = known.get(text);
  if (header === undefined) {
    header = read(text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, header);
  }
  return header;
}

const structural: readonly IndicatorColumn[] = ["level1", "level2", "name", "target"];

/** Whether the text is one of the four headers that make an indicator table: 一级, 二级, 三级指标, 指标值. */
export function isStructuralHeader(text: string): boolean {
  const header = readIndicatorHeader(text);
  return header !== null && structural.includes(header.column);
}

const headers = new WeakMap<Line, boolean>();

/** Whether a line is the header of an indicator table: it names the indicators and at least one column more. */
export function isIndicatorHeader(line: Line): boolean {
  let isHeader = headers.get(line);
  if (isHeader === undefined) headers.set(line, (isHeader = hasHeaders(line)));
  return isHeader;
}

function hasHeaders({ cells }: Line): boolean {
  const found = new Set<IndicatorColumn>();
  for (const { text } of cells) {
    const header = text.length <= longestHeader * 2 ? readIndicatorHeader(text) : null;
    if (header && structural.includes(header.column)) found.add(header.column);
  }
  return found.size >= 3 || (found.size === 2 && (found.has("name") || found.has("level2")));
}

/** A second header line below the first, which only splits a column: 符号 | 值 | 单位, or the names of townships. */
export function isSecondHeader({ cells }: Line, above: Line): boolean {
  const split = above.cells.findLast(({ text }) => readIndicatorHeader(text)?.column === "target")?.column;
  const isPlace = ({ column, text }: Cell): boolean =>
    split !== undefined && column >= split && text.length <= longestPlace && !/[\d≥≤<>=%]/.test(text);
  return (
    cells.length >= 2 &&
    (cells.every(({ text }) => readIndicatorHeader(text) !== null) || cells.every(isPlace))
  );
}

interface OpenBlock {
  scope: IndicatorHeader["scope"];
  readonly columns: Partial<Record<IndicatorColumn, number>>;
  readonly from: number;
}

/** Header cells left to right; a second header line's cells replace the one above them. */
function headerCells(lines: readonly Line[]): Cell[] {
  const byColumn = new Map<number, Cell>();
  for (const { cells } of lines) for (const cell of cells) byColumn.set(cell.column, cell);
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

function openBlocks(cells: readonly Cell[]): OpenBlock[] {
  const open: OpenBlock[] = [];
  for (const cell of cells) {
    const header = readIndicatorHeader(cell.text);
    if (!header) continue;
    let block = open.at(-1);
    const again = block?.columns[header.column] !== undefined;
    if (!block || (again && structural.includes(header.column)))
      open.push((block = { scope: null, columns: {}, from: cell.column }));
    const column = again && header.column === "sign" ? "secondSign" : header.column;
    block.columns[column] ??= cell.column;
    block.scope ??= header.scope;
  }
  return open.reduce<OpenBlock[]>(joinDescription, []);
}

/** 指标内容 behind 三级指标 is no second name but a description of the first. */
function joinDescription(blocks: OpenBlock[], block: OpenBlock): OpenBlock[] {
  const before = blocks.at(-1);
  const { name, level2, target } = block.columns;
  if (!before || name === undefined || level2 !== undefined || target !== undefined)
    return [...blocks, block];
  before.columns.note ??= name;
  return blocks;
}

/** Values by township have the townships' names for headers: the first one is taken. */
function nameless(cells: readonly Cell[], { columns }: OpenBlock, to: number): number | undefined {
  const { name } = columns;
  if (name === undefined) return undefined;
  return cells.find(({ column, text }) => column > name && column < to && !readIndicatorHeader(text))?.column;
}

/** Two value columns behind one name are two blocks that share the rest: the long-term values and the year's. */
function twoValues(first: IndicatorBlock, second: OpenBlock): IndicatorBlock[] {
  const { target } = second.columns;
  const own = first.columns.target;
  const { scope } = second;
  if (target === undefined || own === undefined || scope === null || scope === first.scope) return [first];
  return [
    { ...first, to: Infinity, skips: target, scope: scope === "overall" ? "annual" : "overall" },
    { ...first, to: Infinity, skips: own, scope, columns: { ...first.columns, ...second.columns } },
  ];
}

/**
 * Reads the header lines into blocks. A block ends where a column that it has begins anew; 一级指标 is shared by blocks
 * that do not repeat it.
 */
export function readBlocks(lines: readonly Line[]): IndicatorBlock[] {
  const cells = headerCells(lines);
  const open = openBlocks(cells);
  const level1 = open[0]?.columns.level1;
  const blocks = open.map((block, at): IndicatorBlock => {
    const to = open[at + 1]?.from ?? Infinity;
    const target = block.columns.target ?? nameless(cells, block, to);
    const columns = { ...(level1 === undefined ? {} : { level1 }), ...block.columns };
    return {
      scope: block.scope,
      columns: target === undefined ? columns : { ...columns, target },
      from: block.from,
      to,
      skips: null,
    };
  });
  const [first] = blocks;
  const second = open[1];
  const valuesOnly =
    second !== undefined && second.columns.name === undefined && second.columns.level2 === undefined;
  return first && valuesOnly ? twoValues(first, second) : blocks;
}
