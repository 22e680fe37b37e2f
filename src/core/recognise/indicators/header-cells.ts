import type { Cell } from "../../grid/grid";
import type { ColumnRole } from "../labels/indicator-headers";
import { isLevel } from "./level-cell";
import { readIndicatorHeader } from "./read-header";
import { extent, type MergeIndex, type Row } from "../lines";

/** The lowest header cell above a column, and the cells above it that head several columns. */
export interface HeaderCell {
  readonly cell: Cell;
  readonly groups: readonly Cell[];
  /** The column that it heads; another one than its own where the header slid. */
  readonly column: number;
}

const ofOneColumn: readonly (ColumnRole | undefined)[] = ["level1", "level2", "name"];

/** The columns over which a header's group stands, where the cells behind it slid over them; null where none did. */
function slidOver(
  header: Row,
  below: Row | undefined,
  merges: MergeIndex,
): { first: number; by: number } | null {
  const [first, last] = [below?.cells[0]?.column ?? -1, below?.cells.at(-1)?.column ?? -1];
  const next = header.cells.find(({ column }) => column > first);
  // With the covered cells still there, blank, the next header stands behind them.
  if (merges.size > 0 || next?.column !== first + 1 || next.column > last) return null;
  return headsSeveral(header, first) ? { first, by: last + 1 - next.column } : null;
}

/**
 * Where a source drops what a merged cell covers, the cells behind a group slide over the columns of the group: puts
 * them back behind those. `[column, cell]`, left to right.
 */
function unslid(header: Row, below: Row | undefined, merges: MergeIndex): (readonly [number, Cell])[] {
  const slid = slidOver(header, below, merges);
  return header.cells.map((cell) => {
    const by = slid && cell.column > slid.first ? slid.by : 0;
    return [cell.column + by, cell] as const;
  });
}

/** Whether the header cell of a column may be over several and slid aside: a level's or the names' is over one, levels side by side stand each over its own. */
function headsSeveral({ cells }: Row, at: number): boolean {
  const group = cells.find(({ column }) => column === at);
  return (
    group !== undefined &&
    !isLevel(group.text) &&
    !ofOneColumn.includes(readIndicatorHeader(group.text)?.column)
  );
}

interface Placed {
  readonly cell: Cell;
  readonly column: number;
  /** The last grid column that it is over; without merged cells it reaches to the next one in its row. */
  readonly right: number;
}

function placedCells(header: Row, below: Row | undefined, merges: MergeIndex): Placed[] {
  const cells = unslid(header, below, merges);
  return cells.map(([column, cell], at) => {
    const { right } = extent(merges, cell);
    const next = cells[at + 1]?.[0];
    const isKnown = merges.size > 0 && (right > cell.column || next !== undefined);
    return { cell, column, right: isKnown ? right : (next ?? Infinity) - 1 };
  });
}

/** The cells of the header rows that stand directly above columns, left to right, each with the groups that it is in. */
export function headerCells(headers: readonly Row[], merges: MergeIndex): HeaderCell[] {
  const rows = headers.map((header, level) => placedCells(header, headers[level + 1], merges));
  const leaves = new Map<number, HeaderCell>();
  rows.forEach((placed, level) => {
    for (const { cell, column, right } of placed) {
      const isUnder = (other: Placed): boolean => other.column >= column && other.column <= right;
      if (rows.slice(level + 1).some((below) => below.some(isUnder))) continue;
      const over = (upper: Placed): boolean => upper.column <= column && column <= upper.right;
      const groups = rows.slice(0, level).flatMap((upper) => upper.filter(over).map((one) => one.cell));
      leaves.set(column, { cell, groups, column });
    }
  });
  return [...leaves.values()].sort((a, b) => a.column - b.column);
}
