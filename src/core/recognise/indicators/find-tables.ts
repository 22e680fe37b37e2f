import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";
import { claimLabel, type FormDraft } from "../draft";
import { footerPattern } from "../labels/line-patterns";
import { reportPattern } from "../labels/other-labels";
import { readLabels } from "../labels/read-label";
import { isFurther, isRemark } from "../papers/paper-labels";
import { withOwnColumns } from "../papers/own-columns";
import { extent, type Line, type MergeIndex, type Row } from "../lines";
import type { IndicatorBlock, Scope } from "./columns";
import { continuesTable } from "./continues-table";
import { headerRows, isUpperHeader } from "./header-rows";
import { isHeading } from "./heading";
import { isSum } from "./is-sum";
import { isLevel } from "./level-cell";
import { looksLikeTarget } from "./looks-like-target";
import { leftOf, readBlocks } from "./read-blocks";
import { readTogether, type TableFound } from "./read-together";
import { readTurned, type TurnedTable } from "./turned-table";

/** An indicator table on the lines of a form: its blocks side by side and the lines of its rows. */
export interface IndicatorTable {
  readonly blocks: readonly IndicatorBlock[];
  /** For which time the whole table speaks, by a heading beside or above it. */
  readonly scope: Scope;
  readonly rows: readonly Row[];
  /** What stands left of its header, folded; it may come again on the next page. */
  readonly headings: readonly string[];
  /** The row below the header, 0-based. */
  readonly top: number;
  /** The goal that stands in the line just above the header. */
  readonly below: Scope;
}

/** The tables of a form, and the lines that they take. */
export interface FoundTables {
  readonly tables: readonly IndicatorTable[];
  readonly turned: readonly TurnedTable[];
  readonly used: ReadonlySet<Line>;
}

const tableHeading = /指标|绩效|目标/;
const overallHeading = /长期|中期|总体|实施期/;
const annualHeading = /年度|当年|本年/;

/** What is known of a table while it is asked where it ends: its first column, what heads it, and the kind of its form. */
interface TableAbove {
  readonly left: number;
  readonly headings: readonly string[];
  readonly kind: FormDraft["kind"];
}

/** Whether a line ends the table: a label of another field, a signature line, or a new block's name left of the table. */
function endsTable(
  line: Line,
  { left, headings, kind, next }: TableAbove & { readonly next: Line | undefined },
): boolean {
  const [first] = line.cells;
  if (!first || isOwnRow(line, next)) return false;
  if (line.isHeader || isText(first, left, kind)) return true;
  const isLeft = first.column < left;
  if (first.column > left || (isLeft && headings.includes(fold(first.text)))) return false;
  return saysOtherwise(first, line) || (isLeft && !isHeading(first) && !slidIntoHeading(line));
}

/** Whether a cell is the label of a text below the table. */
function isText(first: Cell, left: number, kind: FormDraft["kind"]): boolean {
  return isRemark(kind, first.text) || (first.column <= left && isFurther(kind, first.text));
}

/** Whether a line is surely the table's, whatever its first cell says elsewhere. */
function isOwnRow(line: Line, next: Line | undefined): boolean {
  return isLevel(line.cells[0]?.text ?? "") || isSumWithin(line, next) || headsRow(line);
}

/** 小计 between the rows of a table, or just before the sum of all; 合计 below it may be of money. */
function isSumWithin({ cells: [first, ...others] }: Line, next: Line | undefined): boolean {
  if (!isSum(first) || next === undefined) return false;
  const isLast = isSum(next.cells[0]) && others.length === 1 && next.cells.length === 2;
  return isLast || (!isSum(next.cells[0]) && continuesTable(next.cells));
}

/** Whether a row's first cell, whatever it says, only heads a level with its name and target: 长期目标 beside 产出指标. */
function headsRow({ cells }: Line): boolean {
  const [, second] = cells;
  const last = cells.at(-1);
  return (
    cells.length >= 4 &&
    second !== undefined &&
    isLevel(second.text) &&
    last !== undefined &&
    !isLevel(last.text)
  );
}

/** Whether a cell begins a line about something else than indicators. */
function saysOtherwise({ text }: Cell, line: Line): boolean {
  const folded = fold(text);
  const [label] = readLabels(text);
  if (footerPattern.test(folded)) return true;
  if (!label) return false;
  if (label.meaning.kind === "heading" && tableHeading.test(folded)) return false;
  // 任务完成情况 with a target behind it is an indicator's name.
  return !(reportPattern.test(label.words) && slidIntoHeading(line));
}

/** A row that lost all its merged cells may begin in the heading's column: a name and its target. */
function slidIntoHeading({ cells }: Line): boolean {
  const last = cells.at(-1);
  return cells.length >= 2 && last !== undefined && looksLikeTarget(last.text);
}

function scopeOfTable(beside: readonly string[], above: Line | undefined): Scope {
  const alone = above?.cells.length === 1 ? above.cells.map(({ text }) => fold(text)) : [];
  const words = [...beside, ...alone.filter((text) => tableHeading.test(text) && text.length < 20)].join(" ");
  if (overallHeading.test(words)) return "overall";
  return annualHeading.test(words) ? "annual" : null;
}

/** As many rows below a header tell where its table begins. */
const rowsNearby = 6;

function goalIn(above: Line | undefined): Scope {
  const [meaning] = above?.labels[0]?.map((label) => label.meaning) ?? [];
  return meaning?.kind === "goal" ? meaning.goal : null;
}

/** Tables that do not say for which time they are speak for that of the goals above them, if each has its own. */
function scopedByGoals(tables: readonly IndicatorTable[]): readonly IndicatorTable[] {
  const isOpen = tables.every(
    ({ scope, blocks }) => scope === null && blocks.every((block) => block.scope === null),
  );
  const goals = new Set(tables.map(({ below }) => below));
  if (!isOpen || goals.has(null) || goals.size < 2) return tables;
  return tables.map((table) => ({ ...table, scope: table.below }));
}

function untilHeader(lines: readonly Line[]): readonly Line[] {
  const next = lines.findIndex(({ isHeader }) => isHeader);
  return next < 0 ? lines : lines.slice(0, next);
}

/** Where a table begins whose header nobody knows: with the first cell that is no heading of the whole. */
function firstColumn(headers: readonly Line[], known: number): number {
  if (known < Infinity) return known;
  return Math.min(
    ...headers.flatMap(({ cells }) => cells.filter((cell) => !isHeading(cell))).map(({ column }) => column),
  );
}

/** Reads the table whose header line stands at a place. */
function tableAt(draft: FormDraft, at: number): TableFound {
  const { lines, merges } = draft.region;
  const { first, rows: headers } = headerRows(lines, at, merges);
  // Which columns are the table's is known only with its rows, and they end where something stands left of it.
  const below = first + headers.length;
  const nearby = untilHeader(lines.slice(below, below + rowsNearby));
  const near = firstColumn(headers, leftOf(readBlocks({ headers, rows: nearby, merges })));
  const rows = rowsBelow(draft, below, near, headingsOf(headers, near));
  const blocks = readBlocks({ headers, rows, merges }).map((block) => withOwnColumns(block, draft.kind));
  const left = leftOf(blocks);
  const headings = headingsOf(headers, left);
  claimHeaders(draft, headers, left);
  const top = (headers.at(-1)?.row ?? 0) + 1;
  const besides = [...headings, ...headingsOf(rows.slice(0, 1), left)];
  const table = {
    blocks,
    scope: scopeOfTable(besides, lines[first - 1]),
    rows,
    headings,
    top,
    below: goalIn(lines[first - 1]),
  };
  return { table, headers, lines: [...headers, ...rows] };
}

/**
 * Finds the indicator tables on the lines of a form, and claims their headers as labels. A header that comes again
 * after a page break begins a further table, with its own columns.
 */
export function findTables(draft: FormDraft): FoundTables {
  const { lines } = draft.region;
  const tables: TableFound[] = [];
  const turned: TurnedTable[] = [];
  const used = new Set<Line>();
  lines.forEach((line, at) => {
    if (used.has(line)) return;
    if (line.isHeader) {
      const found = tableAt(draft, at);
      tables.push(found);
      for (const own of found.lines) used.add(own);
      return;
    }
    const table = readTurned(lines, at);
    if (!table) return;
    turned.push(table);
    for (const cell of table.headers) claimLabel(draft, cell);
    for (const own of table.rows) used.add(own);
  });
  return { tables: scopedByGoals(readTogether(tables, draft)), turned, used };
}

function headingsOf(headers: readonly Row[], left: number): string[] {
  return headers
    .flatMap(({ cells }) => cells.filter(({ column }) => column < left))
    .map(({ text }) => fold(text));
}

/** Every header is a label, also one that nobody knows; left of the table only what heads it is. */
function claimHeaders(draft: FormDraft, headers: readonly Line[], left: number): void {
  for (const { cells } of headers)
    for (const cell of cells)
      if (cell.column >= left || tableHeading.test(fold(cell.text))) claimLabel(draft, cell);
}

/** Whether a row begins or titles the further table whose header is below it: 二、定性指标. A level alone may be carried into it. */
function headsNext(line: Line, next: Line, { left, merges }: { left: number; merges: MergeIndex }): boolean {
  const [first, ...others] = line.cells;
  const isTitle = first !== undefined && first.column <= left && others.length === 0 && !isLevel(first.text);
  return isTitle || isUpperHeader(line, next, merges);
}

function rowsBelow(
  { region: { lines, merges }, kind }: FormDraft,
  from: number,
  left: number,
  headings: readonly string[],
): Line[] {
  const rows: Line[] = [];
  let bottom = lines[from - 1]?.row ?? 0;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    const next = lines[at + 1];
    if (!line || endsTable(line, { left, headings, kind, next })) break;
    if (next?.isHeader && headsNext(line, next, { left, merges })) break;
    if (line.row > bottom + 1 && !continuesTable(line.cells)) break;
    rows.push(line);
    for (const cell of line.cells) bottom = Math.max(bottom, extent(merges, cell).bottom);
  }
  return rows;
}
