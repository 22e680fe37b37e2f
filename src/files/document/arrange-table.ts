import { isBlank } from "../../core/form/text";
import { isTable, type Block, type Table, type TableCell } from "./blocks";

/** A cell of a table with the rows and columns of the table that it goes over, counted from 0. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A table's cells, and where on a grid each of its rows and columns begins; the last entry is where the table ends. */
export interface ArrangedTable {
  readonly cells: readonly PlacedCell[];
  readonly rowStarts: readonly number[];
  readonly columnStarts: readonly number[];
}

/** Columns beyond Excel's last one are not told apart. */
const lastColumn = 16_383;

/**
 * Finds the rows and columns of a table's cells as browsers do (HTML 4.9.11). One in which another table stands is
 * as high and as wide as that.
 */
export function arrangeTable(table: Table): ArrangedTable {
  const known = arranged.get(table);
  if (known) return known;
  const cells = placeCells(table);
  const result = { cells, ...startsOf(cells, table.rows.length) };
  arranged.set(table, result);
  return result;
}

/** Tables inside of each other would be measured again for each that they stand in. */
const arranged = new WeakMap<Table, ArrangedTable>();

function placeCells({ rows }: Table): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  /** For each column the row up to which a cell from above goes. */
  const takenTo: number[] = [];
  for (const [top, cells] of rows.entries()) {
    let left = 0;
    for (const cell of cells) {
      while ((takenTo[left] ?? 0) > top) left++;
      const right = Math.max(left, Math.min(left + cell.columns - 1, lastColumn));
      const bottom = Math.min(top + cell.rows, rows.length) - 1;
      for (let column = left; column <= right; column++) takenTo[column] = bottom + 1;
      placed.push({ cell, top, left, bottom, right });
      left = right + 1;
    }
  }
  return placed;
}

function startsOf(cells: readonly PlacedCell[], rows: number) {
  const heights = new Array<number>(rows).fill(1);
  const widths = new Array<number>(cells.reduce((most, { right }) => Math.max(most, right + 1), 0)).fill(1);
  for (const { cell, top, left, right } of cells) {
    if (!cell.blocks.some(isTable)) continue;
    const { height, width } = sizeOf(cell.blocks);
    heights[top] = Math.max(heights[top] ?? 1, height);
    const others = widths.slice(left, right).reduce((sum, one) => sum + one, 0);
    widths[right] = Math.max(widths[right] ?? 1, width - others);
  }
  return { rowStarts: startsAfter(heights), columnStarts: startsAfter(widths) };
}

function sizeOf(blocks: readonly Block[]): { height: number; width: number } {
  let height = 0;
  let width = 1;
  for (const block of blocks)
    if (isTable(block)) {
      const { rowStarts, columnStarts } = arrangeTable(block);
      height += rowStarts.at(-1) ?? 0;
      width = Math.max(width, columnStarts.at(-1) ?? 0);
    } else if (!isBlank(block)) {
      height++;
      width = Math.max(width, block.split("\t").length);
    }
  return { height, width };
}

function startsAfter(sizes: readonly number[]): readonly number[] {
  const starts = [0];
  for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
  return starts;
}
