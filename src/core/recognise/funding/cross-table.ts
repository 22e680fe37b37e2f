import { isNoneMark, readAmount } from "../../form/read-amount";
import { remembering } from "../../form/remember";
import type { Cell } from "../../grid/grid";
import { readAmountLabel, type AmountLabel } from "../labels/amount-labels";
import { bareWords, readLabels, type Label } from "../labels/read-label";
import { extent, type Line, type Region } from "../lines";
import type { AmountEntry } from "./amount-entry";

/** A funding block in which amounts stand where a row (财政拨款) and a column (本年度申请) meet, either way round. */
export interface CrossTable {
  readonly entries: readonly AmountEntry[];
  /** The labels that head its columns, and the words left of them. */
  readonly heads: readonly Cell[];
  /** All its cells: what is said beside it is not its own. */
  readonly cells: ReadonlySet<Cell>;
  readonly lines: ReadonlySet<Line>;
}

interface Head {
  readonly cell: Cell;
  readonly says: AmountLabel;
}

/** What the label of a row or a column says; a time alone (2024年, 本年度) is the money of that time, a government alone its money. */
function headOf(cell: Cell): Head | null {
  const says = headSays(cell.text);
  return says && { cell, says };
}

const headSays = remembering((text: string): AmountLabel | null => {
  const { words } = bareWords(text);
  const says = readAmountLabel(words) ?? timeOf(words) ?? governmentOf(words);
  return says && !says.isBare ? says : null;
});

/** A level of government alone (中央, 省级) is the money that it gives. */
function governmentOf(words: string): AmountLabel | null {
  const says = readAmountLabel(`${words}资金`);
  return says?.government === words ? says : null;
}

function timeOf(words: string): AmountLabel | null {
  const says = readAmountLabel(`${words}金额`);
  return says?.part === "sum" ? says : null;
}

/** The columns' heads in a line: the first two or more beside each other; a line with amounts or other fields is no header. */
function headsOf({ cells, labels, isHeader }: Line): Head[] {
  // 年份 may stand in the corner.
  const isOther = ({ meaning }: Label): boolean =>
    meaning.kind === "goal" || (meaning.kind === "head" && meaning.field !== "year");
  if (isHeader || cells.length < 2) return [];
  let run: Head[] = [];
  for (const cell of cells) {
    const head = headOf(cell);
    if (head) run.push(head);
    else if (run.length > 1) break;
    else run = [];
  }
  const saysOther = (): boolean => labels.some((own) => own.some(isOther));
  return run.length < 2 || saysOther() || cells.some(isFigure) ? [] : run;
}

function isFigure({ text }: Cell): boolean {
  return readAmount(text) !== null || isNoneMark(text);
}

interface Row {
  readonly head: Head;
  readonly line: Line;
  readonly at: number;
  /** The amounts, in the heads' order. */
  readonly amounts: readonly (Cell | null)[];
}

/** A row below the heads: its label left of them, and nothing but amounts under them. */
function rowOf(line: Line, at: number, heads: readonly Head[]): Row | null {
  const left = heads[0]?.cell.column ?? 0;
  const head = line.cells
    .filter(({ column }) => column < left)
    .map(headOf)
    .findLast((found) => found !== null);
  if (!head || line.isHeader) return null;
  const amounts = heads.map(({ cell }, slot) => {
    const end = heads[slot + 1]?.cell.column ?? cell.column + 1;
    return line.cells.find(({ column }) => column >= cell.column && column < end) ?? null;
  });
  return amounts.every((cell) => cell === null || isFigure(cell)) ? { head, line, at, amounts } : null;
}

function hasTimes(heads: readonly Head[]): boolean {
  return heads.some(({ says }) => says.side !== "either" || says.year !== null);
}

/** On the axis that tells the times, a bare 合计 is the sum of all of them. */
function onTimes(says: AmountLabel): AmountLabel {
  return says.side === "either" && says.part === "sum" ? { ...says, side: "total" } : says;
}

/** What the amount is at which a source and a time meet; null where the two do not go together. */
function meet(source: AmountLabel, time: AmountLabel): AmountLabel | null {
  if (time.part !== "sum" && source.part !== "sum") return null;
  const { part, government } = time.part === "sum" ? source : time;
  const { side, year } = time.side === "either" && time.year === null ? source : time;
  // What is carried over is the year's; what was carried over before is another amount.
  const isGone = part === "carriedOver" && side !== "annual" && side !== "either";
  return {
    part: isGone ? "unmodelled" : part,
    side,
    year,
    government,
    isDoubtful: false,
    isBare: false,
  };
}

function entriesOf(rows: readonly Row[], heads: readonly Head[], { merges }: Region): AmountEntry[] {
  const isTurned = !hasTimes(heads) && hasTimes(rows.map(({ head }) => head));
  const entries: AmountEntry[] = [];
  const taken = new Set<string>();
  for (const { head, at, amounts } of rows)
    heads.forEach((column, slot) => {
      const says = isTurned ? meet(column.says, onTimes(head.says)) : meet(head.says, onTimes(column.says));
      const key = JSON.stringify(says);
      // Of two columns for the same (年初预算数, 全年预算数) the first counts.
      if (!says || taken.has(key)) return;
      taken.add(key);
      const besides = { row: extent(merges, head.cell).top, column: column.cell.column };
      const words = `${bareWords(head.cell.text).words} ${bareWords(column.cell.text).words}`;
      const label = {
        meaning: { kind: "amount" as const, rank: 0, ...says },
        words,
        brackets: "",
        inline: null,
        needsFigure: false,
        withFigure: null,
        misspeltFor: null,
      };
      const value = amounts[slot] ?? null;
      entries.push({ cell: head.cell, label, line: at, value, besides, nextLabel: null });
    });
  return entries;
}

function tableAt(lines: readonly Line[], at: number, region: Region): CrossTable | null {
  const header = lines[at];
  const heads = header ? headsOf(header) : [];
  const rows: Row[] = [];
  for (let next = at + 1; heads.length > 1; next++) {
    const line = lines[next];
    const row = line && rowOf(line, next, heads);
    if (!row) break;
    rows.push(row);
  }
  const isFilled = rows.some(({ amounts }) => amounts.some((cell) => cell !== null));
  if (!header || !isFilled) return null;
  const left = heads[0]?.cell.column ?? 0;
  const corner = header.cells.findLast(({ column }) => column < left);
  const isCorner = (cell: Cell): boolean => cell === corner && readLabels(cell.text).length === 0;
  return {
    entries: entriesOf(rows, heads, region),
    heads: header.cells.filter((cell) => cell.column >= left || isCorner(cell)),
    cells: new Set([
      ...rows.flatMap(({ head, line }) => line.cells.filter(({ column }) => column >= head.cell.column)),
      ...header.cells.filter(({ column }) => column >= left),
    ]),
    lines: new Set([header, ...rows.map(({ line }) => line)]),
  };
}

/**
 * Finds the funding blocks whose amounts stand where a row and a column meet: sources × years (上年度安排 beside
 * 本年度申请), years × sources, 实施期 beside 年度. Several columns that say the same count once.
 * @param used lines of other tables, which are passed over
 */
export function findCrossTables(
  lines: readonly Line[],
  region: Region,
  used: ReadonlySet<Line>,
): CrossTable[] {
  const tables: CrossTable[] = [];
  const taken = new Set<number>();
  lines.forEach((line, at) => {
    if (used.has(line) || taken.has(line.row)) return;
    const table = tableAt(lines, at, region);
    if (!table) return;
    tables.push(table);
    for (const { row } of table.lines) taken.add(row);
  });
  return tables;
}
