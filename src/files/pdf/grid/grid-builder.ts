import { isBlank } from "../../../core/form/text";
import type { Cell, CellRange, Grid, RowOrigin } from "../../../core/grid/grid";
import type { Box } from "../geometry";
import type { PageTable, RunningLine } from "../page/blocks";
import { columnsOf, nearest, type ColumnSet } from "./column-set";
import { isRestOfRow } from "./continued";

/** A cell on the grid; one that goes on over a page grows. */
interface PlacedCell {
  top: number;
  bottom: number;
  readonly left: number;
  readonly right: number;
  text: string;
  isFull: boolean;
}

/** A cell of the page before, and the one that stands below it on the next. */
interface Pair {
  readonly above: PlacedCell | null;
  readonly below: PlacedCell;
}

/** What is put on a grid, from top to bottom. */
export interface GridBuilder {
  readonly skipRow: () => void;
  readonly addLine: (line: RunningLine, page: number, set: ColumnSet) => void;
  /** @param repeated of a table that goes on with the one before, how many rows are its head once more; else null */
  readonly addTable: (table: PageTable, page: number, set: ColumnSet, repeated: number | null) => void;
  readonly finish: () => Grid;
}

export function gridBuilder(): GridBuilder {
  const placed: PlacedCell[] = [];
  const origins: PlacedRow[] = [];
  let row = 0;
  /** The cells in the last row of the table before. */
  let open: readonly PlacedCell[] = [];
  return {
    skipRow: () => {
      row++;
    },
    addLine(line, page, set) {
      columnsOf(set, line.pieces).forEach((column, index) => {
        const text = line.pieces[index]?.text ?? "";
        placed.push({ top: row, bottom: row, left: column, right: column, text, isFull: false });
      });
      origins.push({ row, page, box: boxOfLine(line) });
      row++;
      open = [];
    },
    addTable(table, page, set, repeated) {
      const skipped = repeated ?? 0;
      const own = placeCells(table, set, row, skipped);
      const pairs = repeated === null ? [] : pairsOf(open, own, row);
      const isRest = isRestOfRow(pairs);
      // What did not fit into the last row goes back into it, and all below moves up.
      if (isRest) for (const cell of own) moveUp(cell);
      const gone = joinPairs(pairs, isRest);
      const kept = own.filter((cell) => !gone.has(cell));
      placed.push(...kept);
      const first = skipped + (isRest ? 1 : 0);
      const end = row + table.rows.length - 1 - first;
      origins.push(...rowsOf(table, first, page, row));
      row = end;
      open = [...open, ...kept].filter(({ bottom }) => bottom === row - 1);
    },
    finish: () => ({
      name: null,
      cells: cellsOf(placed),
      merges: mergesOf(placed),
      origins: numberedByPage(origins),
    }),
  };
}

type PlacedRow = Omit<RowOrigin, "rowOnPage">;

function numberedByPage(rows: readonly PlacedRow[]): readonly RowOrigin[] {
  const counts = new Map<number, number>();
  return rows.map((row) => {
    const rowOnPage = (counts.get(row.page) ?? 0) + 1;
    counts.set(row.page, rowOnPage);
    return { ...row, rowOnPage };
  });
}

function placeCells(table: PageTable, set: ColumnSet, row: number, skipped: number): PlacedCell[] {
  const base = row - skipped;
  return table.cells
    .filter(({ bottom }) => bottom >= skipped)
    .map(({ top, bottom, left: first, right: last, text, isFull }) => {
      const left = nearest(set, table.columns[first] ?? 0);
      const right = Math.max(left, nearest(set, table.columns[last + 1] ?? 0) - 1);
      return { top: base + Math.max(top, skipped), bottom: base + bottom, left, right, text, isFull };
    });
}

function pairsOf(open: readonly PlacedCell[], own: readonly PlacedCell[], row: number): readonly Pair[] {
  return own
    .filter(({ top }) => top === row)
    .map((below) => ({
      above: open.find(({ left, right }) => left === below.left && right === below.right) ?? null,
      below,
    }));
}

function moveUp(cell: PlacedCell): void {
  cell.top--;
  cell.bottom--;
}

/** Joins the cells that go on over the page, and gives those that are no longer cells of their own. */
function joinPairs(pairs: readonly Pair[], isRest: boolean): ReadonlySet<PlacedCell> {
  const gone = new Set<PlacedCell>();
  for (const { above, below } of pairs) {
    if (!above || !(isRest || goesOn(above, below))) continue;
    if (isRest || above.text === "") above.text += below.text;
    above.bottom = Math.max(above.bottom, below.bottom);
    above.isFull = below.isFull;
    gone.add(below);
  }
  return gone;
}

/** Whether a cell goes on over the page: one of both is empty or says the same, and one is known to be over several rows. */
function goesOn(above: PlacedCell, below: PlacedCell): boolean {
  if (above.text !== "" && below.text !== "" && above.text !== below.text) return false;
  return above.bottom > above.top || below.bottom > below.top;
}

function boxOfLine({ pieces, top, bottom }: RunningLine): Box {
  return rounded({ left: pieces[0]?.left ?? 0, right: pieces.at(-1)?.right ?? 0, top, bottom });
}

/** From where each row of a table is, from one of its rows on. */
function rowsOf(
  { columns, rows }: PageTable,
  first: number,
  page: number,
  row: number,
): readonly PlacedRow[] {
  const [left, right] = [columns[0] ?? 0, columns.at(-1) ?? 0];
  return rows.slice(first, -1).map((top, index) => {
    const bottom = rows[first + index + 1] ?? top;
    return { row: row + index, page, box: rounded({ left, right, top, bottom }) };
  });
}

/** To a tenth of a point: less is not seen. */
function rounded({ left, top, right, bottom }: Box): Box {
  const round = (place: number) => Math.round(place * 10) / 10;
  return { left: round(left), top: round(top), right: round(right), bottom: round(bottom) };
}

function cellsOf(placed: readonly PlacedCell[]): readonly Cell[] {
  return placed
    .filter(({ text }) => !isBlank(text))
    .map(({ top, left, text }) => ({ row: top, column: left, text, value: text }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function mergesOf(placed: readonly PlacedCell[]): readonly CellRange[] {
  return placed
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
}
