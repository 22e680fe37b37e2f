import type { IndicatorList } from "../../form/project";
import { isNoneMark } from "../../form/read-amount";
import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";
import { claimLabel, type FormDraft } from "../draft";
import { cellKey, type Row } from "../lines";
import { isTotal } from "../papers/paper-labels";
import { addIndicators, targetOf } from "./add-indicator";
import { carryLevels, type CarriedLevels } from "./carry-levels";
import type { IndicatorBlock, Scope } from "./columns";
import { scopeOf } from "./read-header";
import { hasTermsBeside, termOf } from "./term-cell";
import { factsOf } from "./cell-facts";
import type { IndicatorTable } from "./find-tables";
import { isPageMark } from "../labels/page-marks";
import { readGoalLabel } from "../labels/goal-labels";
import { isHeading } from "./heading";
import { isSum } from "./is-sum";
import { isLevel, levelOf } from "./level-cell";
import { leftOf } from "./read-blocks";
import { readRow, type IndicatorRow } from "./read-row";

/** The heading left of the table, in whatever pieces it stands, is a label; the other cells are the row's. */
function claimHeadings(draft: FormDraft, line: Row, left: number, known: readonly string[]): readonly Cell[] {
  const headings = line.cells.filter(
    (cell) =>
      cell.column < left &&
      !isLevel(cell.text) &&
      (isHeading(cell) || known.includes(fold(cell.text)) || readGoalLabel(fold(cell.text)) !== null),
  );
  for (const cell of headings) claimLabel(draft, cell);
  return headings.length === 0 ? line.cells : line.cells.filter((cell) => !headings.includes(cell));
}

const scoreOrStroke = /^\([^()]*\d+分?\)$|^\d+分$|^[产出效益满意度成本指标]$/;

/** A 一级 cell that lost its name and kept its score, or holds one character of a name written downwards. */
function isLostName(cell: Cell, block: IndicatorBlock): boolean {
  return cell.column === block.columns.level1 && scoreOrStroke.test(fold(cell.text));
}

const templateName = /^(指标(\d+|[*×])?[.:、]?|(\d+[.、])?[….]+)$/;

/** A row that the template has and nobody filled in: dots, `指标2:` and no target, or a dash for both. */
export function isTemplateRow({ name, target }: IndicatorRow["cells"]): boolean {
  if (!name) return false;
  return target ? isNoneMark(name.text) && isNoneMark(target.text) : templateName.test(fold(name.text));
}

/** The row of column numbers below some headers: 1 2 3 4 … */
function isNumbering(cells: readonly Cell[]): boolean {
  if (cells.length < 3) return false;
  const start = Number(cells[0]?.text);
  return start <= 2 && cells.every(({ text }, at) => text.trim() === String(start + at));
}

/** The cells of a line that a block reads: its own columns, and the 一级 column that it shares. */
function tokensOf(cells: readonly Cell[], block: IndicatorBlock, from: number): Cell[] {
  return cells.filter(
    ({ column }) => (column >= from && column < block.to) || column === block.columns.level1,
  );
}

/** Levels in a row that has nothing else: printed, and waiting to be filled in. A lone word that is no level is a remark. */
function claimSlot(draft: FormDraft, { level1, level2 }: IndicatorRow["cells"]): void {
  const levels = [level1, level2].filter((cell) => cell !== undefined);
  const isSlot = levels.length > 1 || levels.some(({ text }) => factsOf(text).level.name !== null);
  if (isSlot) for (const level of levels) claimLabel(draft, level);
}

function isOnlyLevel1(words: string | undefined): boolean {
  if (words === undefined) return false;
  const { isLevel1, isLevel2 } = levelOf(words);
  return isLevel1 && !isLevel2;
}

function readLine(
  draft: FormDraft,
  list: IndicatorList,
  block: IndicatorBlock,
  { tokens, line, carry }: { tokens: readonly Cell[]; line: Row; carry: CarriedLevels },
): void {
  const { merges } = draft.region;
  const lost = tokens.find((cell) => isLostName(cell, block));
  if (lost) claimLabel(draft, lost);
  const row = readRow(block, lost ? tokens.filter((cell) => cell !== lost) : tokens, {
    nested: isOnlyLevel1(carry.level2?.words),
    columnsHold: merges.size > 0,
    oneLevel: block.columns.level2 === undefined,
  });
  carryLevels(carry, row, line, { merges, column: block.columns.level1 ?? block.from });
  draft.tableRows.push({ block, line, row, level1: carry.level1, level2: carry.level2 });
  for (const cell of row.printed) claimLabel(draft, cell);
  for (const [cell, { header }] of row.others) draft.labelOf.set(cellKey(cell), fold(header.text));
  if (isTemplateRow(row.cells)) return;
  if (row.cells.name || targetOf(row)) addIndicators(draft, list, block, { row, line, carry });
  else claimSlot(draft, row.cells);
}

/** A block of a table, the list that it fills, and the levels carried into it from the table before a page break. */
export interface BlockReader {
  readonly list: IndicatorList;
  readonly carry: CarriedLevels;
}

/** Reads the rows of one table into the draft, each block by its reader, or only the one block. */
export function readTable(
  draft: FormDraft,
  { blocks, rows, headings }: IndicatorTable,
  readers: readonly BlockReader[],
  only: number | null = null,
): void {
  const left = leftOf(blocks);
  /** For which time the rows of each block speak, since a cell last said so. */
  const terms: Scope[] = [];
  const besides = hasTermsBeside(rows, left) ? left : null;
  for (const line of rows) {
    const cells = claimHeadings(draft, line, left, headings);
    const isOnlyNumbers = isNumbering(cells) || cells.every(({ text }) => isPageMark(text));
    if (isOnlyNumbers) for (const cell of cells) claimLabel(draft, cell);
    if (isOnlyNumbers || isSum(cells[0]) || isTotal(draft.kind, cells[0]?.text ?? "")) continue;
    blocks.forEach((block, at) => {
      const tokens = tokensOf(cells, block, block.from === left ? 0 : block.from);
      const reader = readers[at];
      if (!reader || tokens.length === 0 || (only !== null && at !== only)) return;
      const term = termOf(line.cells, block, besides);
      if (term) {
        claimLabel(draft, term);
        terms[at] = scopeOf(fold(term.text));
      }
      const others = tokens.filter((cell) => cell !== term);
      readLine(draft, terms[at] ?? reader.list, block, { tokens: others, line, carry: reader.carry });
    });
  }
}
