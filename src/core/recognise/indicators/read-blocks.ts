import type { Cell } from "../../grid/grid";
import type { IndicatorColumn } from "../labels/indicator-headers";
import type { Row } from "../lines";
import { readIndicatorHeader, structural, type IndicatorHeader } from "./read-header";

/** The columns of one block of an indicator table: a form may show a long-term block beside the annual one. */
export interface IndicatorBlock {
  readonly scope: "annual" | "overall" | null;
  /** 0-based grid columns. */
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
  /** The same as a list, left to right. */
  readonly starts: readonly (readonly [IndicatorColumn, number])[];
  /** The block's first grid column, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** A column inside the block that belongs to another one: the long-term values beside the annual ones. */
  readonly skips: number | null;
}

interface OpenBlock {
  scope: IndicatorHeader["scope"];
  readonly columns: Partial<Record<IndicatorColumn, number>>;
  readonly from: number;
}

/** Header cells left to right; a second header line's cells replace the one above them. */
function headerCells(lines: readonly Row[]): readonly Cell[] {
  if (lines.length === 1 && lines[0]) return lines[0].cells;
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

function makeBlock(block: Omit<IndicatorBlock, "starts">): IndicatorBlock {
  const starts = Object.entries(block.columns) as [IndicatorColumn, number][];
  return { ...block, starts: starts.sort(([, a], [, b]) => a - b) };
}

/** Two value columns behind one name are two blocks that share the rest: the long-term values and the year's. */
function twoValues(first: IndicatorBlock, second: OpenBlock): IndicatorBlock[] {
  const { target } = second.columns;
  const own = first.columns.target;
  const { scope } = second;
  if (target === undefined || own === undefined || scope === null || scope === first.scope) return [first];
  return [
    makeBlock({ ...first, to: Infinity, skips: target, scope: scope === "overall" ? "annual" : "overall" }),
    makeBlock({
      ...first,
      to: Infinity,
      skips: own,
      scope,
      columns: { ...first.columns, ...second.columns },
    }),
  ];
}

/**
 * Reads the header lines into blocks. A block ends where a column that it has begins anew; 一级指标 is shared by blocks
 * that do not repeat it.
 */
export function readBlocks(lines: readonly Row[]): IndicatorBlock[] {
  const cells = headerCells(lines);
  const open = openBlocks(cells);
  const level1 = open[0]?.columns.level1;
  const blocks = open.map((block, at): IndicatorBlock => {
    const to = open[at + 1]?.from ?? Infinity;
    const target = block.columns.target ?? nameless(cells, block, to);
    if (level1 !== undefined) block.columns.level1 ??= level1;
    if (target !== undefined) block.columns.target = target;
    return makeBlock({
      scope: block.scope,
      columns: block.columns,
      from: block.from,
      to,
      skips: null,
    });
  });
  const [first] = blocks;
  const second = open[1];
  const valuesOnly =
    second !== undefined && second.columns.name === undefined && second.columns.level2 === undefined;
  return first && valuesOnly ? twoValues(first, second) : blocks;
}
