import type { Cell } from "../../grid/grid";
import type { Line } from "../lines";
import type { IndicatorColumn } from "../labels/indicator-headers";
import { readIndicatorHeader } from "./read-header";
import type { RowCells } from "./read-row";

/** A table on its side: each row begins with what it holds, and each indicator is a column. */
export interface TurnedTable {
  readonly rows: readonly Line[];
  readonly headers: readonly Cell[];
  /** The cells of each indicator, left to right. */
  readonly indicators: readonly RowCells[];
}

const fewestRows = 3;
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

function headOf({ cells }: Line): { cell: Cell; column: IndicatorColumn } | null {
  const [first] = cells;
  const header = first && readIndicatorHeader(first.text);
  const column = own.find((role) => role === header?.column);
  return first && column ? { cell: first, column } : null;
}

/** Reads the lines from one on as a table on its side; null where they are none. */
export function readTurned(lines: readonly Line[], from: number): TurnedTable | null {
  const heads: { cell: Cell; column: IndicatorColumn; line: Line }[] = [];
  for (const line of lines.slice(from)) {
    const head = line.isHeader ? null : headOf(line);
    if (!head || heads.some(({ column }) => column === head.column)) break;
    heads.push({ ...head, line });
  }
  const has = (column: IndicatorColumn): boolean => heads.some((head) => head.column === column);
  if (heads.length < fewestRows || !has("name") || !has("target")) return null;
  const names = heads.find(({ column }) => column === "name")?.line.cells.slice(1) ?? [];
  const at = new Map<number, Partial<Record<IndicatorColumn, Cell>>>(names.map(({ column }) => [column, {}]));
  for (const { column, line } of heads)
    for (const cell of line.cells.slice(1)) {
      const parts = at.get(cell.column);
      if (parts) parts[column] = cell;
    }
  return {
    rows: heads.map(({ line }) => line),
    headers: heads.map(({ cell }) => cell),
    indicators: [...at.values()],
  };
}
