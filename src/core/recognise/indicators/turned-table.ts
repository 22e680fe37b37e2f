import type { Cell } from "../../grid/grid";
import type { IndicatorColumn } from "../labels/indicator-headers";
import type { Line } from "../lines";
import { factsOf, type CellFacts } from "./cell-facts";
import { isHeading } from "./heading";
import { readIndicatorHeader } from "./read-header";
import type { RowCells } from "./read-row";

/** A table on its side: each row begins with what it holds, and each indicator is a column. */
export interface TurnedTable {
  readonly rows: readonly Line[];
  readonly headers: readonly Cell[];
  /** The cells of each indicator, left to right. */
  readonly indicators: readonly RowCells[];
}

interface Head {
  readonly column: IndicatorColumn;
  readonly headers: readonly Cell[];
  readonly values: readonly Cell[];
}

const fewestRows = 3;
const fewestValues = 2;
const own: readonly IndicatorColumn[] = [
  "level1",
  "level2",
  "name",
  "target",
  "sign",
  "measure",
  "weight",
  "note",
];

function every(values: readonly Cell[], is: (facts: CellFacts) => boolean): boolean {
  return values.length >= fewestValues && values.every(({ text }) => is(factsOf(text)));
}

/** What a row holds whose head nobody knows: levels by their words, and behind them names and targets. */
function columnByContent(values: readonly Cell[], known: readonly IndicatorColumn[]): IndicatorColumn | null {
  if (every(values, ({ level }) => level.isLevel1)) return "level1";
  if (every(values, ({ level }) => level.isLevel2)) return "level2";
  if (!known.includes("level2")) return null;
  if (!known.includes("name")) return every(values, ({ isWords }) => isWords) ? "name" : null;
  return every(values, ({ looksLikeTarget }) => looksLikeTarget) ? "target" : null;
}

function headOf({ cells, isHeader }: Line, known: readonly IndicatorColumn[]): Head | null {
  const [first, second] = cells;
  if (!first || isHeader) return null;
  // The heading of the whole table may stand left of its first row.
  const at = second && isHeading(first) ? 1 : 0;
  const header = cells[at];
  const values = cells.slice(at + 1);
  const word = header && readIndicatorHeader(header.text)?.column;
  const column = own.find((role) => role === word) ?? columnByContent(values, known);
  return column && values.length > 0 ? { column, headers: cells.slice(0, at + 1), values } : null;
}

function headsFrom(lines: readonly Line[], from: number): Head[] {
  const heads: Head[] = [];
  for (let at = from; ; at++) {
    const known = heads.map(({ column }) => column);
    const line = lines[at];
    const head = line ? headOf(line, known) : null;
    if (!head || known.includes(head.column)) return heads;
    heads.push(head);
  }
}

/** Reads the lines from one on as a table on its side; null where they are none. */
export function readTurned(lines: readonly Line[], from: number): TurnedTable | null {
  const heads = headsFrom(lines, from);
  const names = heads.find(({ column }) => column === "name");
  if (heads.length < fewestRows || !names || !heads.some(({ column }) => column === "target")) return null;
  const indicators = new Map<number, RowCells>(names.values.map(({ column }) => [column, {}]));
  for (const { column, values } of heads)
    for (const cell of values) {
      const parts = indicators.get(cell.column);
      if (parts) parts[column] = cell;
    }
  return {
    rows: lines.slice(from, from + heads.length),
    headers: heads.flatMap(({ headers }) => headers),
    indicators: [...indicators.values()],
  };
}
