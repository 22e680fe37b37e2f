import { unsaid, type MoneyPart, type PaperFunding, type Said } from "../../form/paper";
import { fold } from "../../form/text";
import { moneyRows, type PaperWords } from "../../kinds/paper-words";
import type { Cell } from "../../grid/grid";
import { addressOf, claimField, claimLabel, type FormDraft } from "../draft";
import { bareWords } from "../labels/read-label";
import { cellKey, type Line } from "../lines";
import { currencyNamed } from "../title";
import { claimSaid } from "./claim-said";
import { partNamed } from "./paper-labels";

/** A column of the money block: what it holds, and where it begins and ends (0-based, the end not inside). */
interface MoneyColumn {
  readonly part: MoneyPart | null;
  readonly header: Cell;
  readonly from: number;
  readonly to: number;
}

/** The money block of a paper: its rows, and the lines that it takes. */
export interface MoneyBlock {
  readonly funding: readonly PaperFunding[];
  readonly executionPoints: Said;
  readonly lines: ReadonlySet<Line>;
}

const noMoney: Readonly<Record<MoneyPart, Said>> = {
  initial: unsaid,
  adjusted: unsaid,
  executed: unsaid,
  weight: unsaid,
  rate: unsaid,
  score: unsaid,
  reason: unsaid,
  executedToDate: unsaid,
  rateToDate: unsaid,
  executedForecast: unsaid,
};

const fewestColumns = 2;

/** The label of a row: the last cell left of the amounts that is one. */
function rowLabel({ cells }: Line, before: number): Cell | undefined {
  return cells.findLast(({ column, text }) => column < before && partNamed(moneyRows, text) !== null);
}

/** Whether a line is a goal's: its text may be made of words for money. */
function isGoal({ cells: [first] }: Line, words: PaperWords): boolean {
  return first !== undefined && partNamed(words.goals, first.text) !== null;
}

/** The columns behind the row labels; of two for one part the first counts. */
function columnsOf({ cells }: Line, behind: number, words: PaperWords): MoneyColumn[] {
  const headers = cells.filter(({ column }) => column > behind);
  const taken = new Set<MoneyPart>();
  return headers.map((header, at) => {
    const found = partNamed(words.money, header.text);
    const part = found === null || taken.has(found) ? null : found;
    if (part !== null) taken.add(part);
    return { part, header, from: header.column, to: headers[at + 1]?.column ?? Infinity };
  });
}

/** The columns of the block whose header this line is; null if it is none: the rows below it must be of money. */
function headerAt(lines: readonly Line[], at: number, words: PaperWords): MoneyColumn[] | null {
  const [line, below] = [lines[at], lines[at + 1]];
  if (!line || !below || line.isHeader) return null;
  const first = line.cells.filter(({ text }) => partNamed(words.money, text) !== null).at(-fewestColumns);
  const label = first && rowLabel(below, first.column + 1);
  if (!label) return null;
  const columns = columnsOf(line, label.column, words);
  return columns.filter(({ part }) => part !== null).length >= fewestColumns ? columns : null;
}

function rowAt(draft: FormDraft, line: Line, label: Cell, columns: readonly MoneyColumn[]): PaperFunding {
  claimLabel(draft, label);
  const amounts: Partial<Record<MoneyPart, Said>> = {};
  for (const { part, header, from, to } of columns) {
    const cell = line.cells.find(({ column }) => column >= from && column < to && column > label.column);
    if (part !== null) amounts[part] = claimSaid(draft, cell, { row: line.row, column: header.column });
    else if (cell) draft.labelOf.set(cellKey(cell), header.text);
  }
  const key = partNamed(moneyRows, label.text) ?? "";
  return { ...noMoney, ...amounts, key, label: { text: label.text.trim(), cell: label } };
}

/** The unit that the block's own label states, where nothing else on the form does: 预算执行情况(万元)(20分). */
function readCurrency(draft: FormDraft, { cells }: Line, left: number): void {
  if (draft.project.funding.currency !== null) return;
  const stated = cells.find(({ column, text }) => column < left && currencyNamed(bareWords(text).brackets));
  if (!stated) return;
  claimField(draft, "funding.currency", stated);
  draft.project.funding.currency = currencyNamed(bareWords(stated.text).brackets);
}

const points = /\((\d+(?:\.\d+)?)分/;

/** The points that a label of the block prints. */
function pointsIn({ cells }: Line): Said {
  for (const cell of cells) {
    const text = points.exec(fold(cell.text))?.[1];
    if (text !== undefined) return { text, cell: addressOf(cell) };
  }
  return unsaid;
}

/** Reads the block of money (项目资金): rows of sources and columns of amounts, rate and points. */
export function readMoney(draft: FormDraft, lines: readonly Line[], words: PaperWords): MoneyBlock {
  for (let at = 0; at < lines.length; at++) {
    const header = lines[at];
    const columns = headerAt(lines, at, words);
    if (!header || !columns) continue;
    for (const cell of columns) claimLabel(draft, cell.header);
    const left = columns[0]?.from ?? 0;
    readCurrency(draft, header, left);
    const funding: PaperFunding[] = [];
    const taken = new Set([header]);
    let row = header.row;
    for (const line of lines.slice(at + 1)) {
      const isOther = line.isHeader || line.row > row + 1 || isGoal(line, words);
      const label = isOther ? undefined : rowLabel(line, left);
      if (!label) break;
      row = line.row;
      funding.push(rowAt(draft, line, label, columns));
      taken.add(line);
    }
    return { funding, executionPoints: pointsIn(header), lines: taken };
  }
  return { funding: [], executionPoints: unsaid, lines: new Set() };
}
