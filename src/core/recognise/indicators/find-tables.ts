import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";
import { claimLabel, type FormDraft } from "../draft";
import { readBlocks, type IndicatorBlock } from "./read-blocks";
import { isSecondHeader, readIndicatorHeader } from "./read-header";
import { footerPattern } from "../labels/line-patterns";
import { isLevel } from "./level-cell";
import { looksLikeTarget } from "./looks-like-target";
import { extent, type Line, type Region, type Row } from "../lines";
import { continuesTable } from "./continues-table";
import { readLabels } from "../labels/read-label";

/** An indicator table on the lines of a form: its blocks side by side and the lines of its rows. */
export interface IndicatorTable {
  readonly blocks: readonly IndicatorBlock[];
  /** For which time the whole table speaks, by a heading beside or above it. */
  readonly scope: "annual" | "overall" | null;
  readonly rows: readonly Row[];
  /** What stands left of its header, folded; it may come again on the next page. */
  readonly headings: readonly string[];
  /** The row below the header, 0-based. */
  readonly top: number;
}

const tableHeading = /指标|绩效|目标/;
const overallHeading = /长期|中期|总体|实施期/;
const annualHeading = /年度|当年|本年/;

function leftOf(line: Line, column: number): Cell[] {
  return line.cells.filter((cell) => cell.column < column);
}

/** Whether a line ends the table: a label of another field, a signature line, or a new block's name left of the table. */
function endsTable(line: Line, left: number, headings: readonly string[]): boolean {
  const [first] = line.cells;
  if (!first || isLevel(first.text)) return false;
  if (line.isHeader) return true;
  const isLeft = first.column < left;
  if (first.column > left || (isLeft && headings.includes(fold(first.text)))) return false;
  return saysOtherwise(first) || (isLeft && !isHeading(first) && !slidIntoHeading(line));
}

/** Whether a cell begins a line about something else than indicators. */
function saysOtherwise({ text }: Cell): boolean {
  const folded = fold(text);
  const [label] = readLabels(text);
  const isAboutIndicators = label?.meaning.kind === "heading" && tableHeading.test(folded);
  return footerPattern.test(folded) || (label !== undefined && !isAboutIndicators);
}

const headingWords = /^(绩效|绩|效|指|标|目|年度|年|度)$|^.{0,8}绩效(目标|指标).{0,10}$/;

/** Whether a cell left of a table is its heading, whole or in pieces: 绩效指标, 绩, 效. */
export function isHeading({ text }: Cell): boolean {
  return readLabels(text).some(({ meaning }) => meaning.kind === "heading") || headingWords.test(fold(text));
}

/** A row that lost all its merged cells may begin in the heading's column: a name and its target. */
function slidIntoHeading({ cells }: Line): boolean {
  const last = cells.at(-1);
  return cells.length >= 2 && last !== undefined && looksLikeTarget(last.text);
}

function scopeOfTable(beside: readonly string[], above: Line | undefined): IndicatorTable["scope"] {
  const alone = above?.cells.length === 1 ? above.cells.map(({ text }) => fold(text)) : [];
  const words = [...beside, ...alone.filter((text) => tableHeading.test(text) && text.length < 20)].join(" ");
  if (overallHeading.test(words)) return "overall";
  return annualHeading.test(words) ? "annual" : null;
}

/**
 * Finds the indicator tables on the lines of a form, and claims their headers as labels. A header that comes again
 * after a page break begins a further table, with its own columns.
 */
export function findTables(
  draft: FormDraft,
  lines: readonly Line[],
): { tables: IndicatorTable[]; used: Set<Line> } {
  const tables: IndicatorTable[] = [];
  const used = new Set<Line>();
  for (let at = 0; at < lines.length; at++) {
    const header = lines[at];
    if (!header?.isHeader) continue;
    const next = lines[at + 1];
    const headers = next && isSecondHeader(next, header) ? [header, next] : [header];
    const blocks = readBlocks(headers);
    const left = Math.min(...blocks.map(({ from }) => from));
    claimHeaders(draft, headers, left);
    const headings = leftOf(header, left).map(({ text }) => fold(text));
    const rows = rowsBelow(draft.region, at + headers.length, left, headings);
    const top = (headers.at(-1) ?? header).row + 1;
    tables.push({ blocks, scope: scopeOfTable(headings, lines[at - 1]), rows, headings, top });
    for (const line of [...headers, ...rows]) used.add(line);
    at += headers.length + rows.length - 1;
  }
  return { tables, used };
}

function claimHeaders(draft: FormDraft, headers: readonly Line[], left: number): void {
  for (const { cells } of headers)
    for (const cell of cells)
      if (readIndicatorHeader(cell.text) || (cell.column < left && tableHeading.test(fold(cell.text))))
        claimLabel(draft, cell);
}

function rowsBelow(
  { lines, merges }: Region,
  from: number,
  left: number,
  headings: readonly string[],
): Line[] {
  const rows: Line[] = [];
  let bottom = lines[from - 1]?.row ?? 0;
  for (const line of lines.slice(from)) {
    if (endsTable(line, left, headings)) break;
    if (line.row > bottom + 1 && !continuesTable(line.cells)) break;
    rows.push(line);
    for (const cell of line.cells) bottom = Math.max(bottom, extent(merges, cell).bottom);
  }
  return rows;
}
