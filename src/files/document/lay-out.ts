import { isBlank } from "../../core/form/text";
import type { Cell, CellAddress, CellRange, Grid } from "../../core/grid/grid";
import { shownText } from "../../core/grid/shown-text";
import { arrangeTable, type ArrangedTable, type PlacedCell } from "./arrange-table";
import { isTable, type Block, type TableCell } from "./blocks";

/**
 * Puts a document on one grid, as it would stand on a sheet: a line of text in a row of its own, with its parts between
 * tabs in cells side by side, since titles and units often stand outside the tables; tables below each other; a table in
 * a cell where that cell begins.
 */
export function layOut(blocks: readonly Block[]): Grid {
  const page: Page = { cells: [], merges: [] };
  placeBlocks(blocks, { row: 0, column: 0 }, page);
  page.cells.sort((one, other) => one.row - other.row || one.column - other.column);
  return { name: null, ...page };
}

interface Page {
  readonly cells: Cell[];
  readonly merges: CellRange[];
}

function placeBlocks(blocks: readonly Block[], start: CellAddress, page: Page): void {
  let { row } = start;
  for (const block of blocks)
    if (isTable(block)) {
      const table = arrangeTable(block);
      for (const placed of table.cells) placeCell(placed, table, { ...start, row }, page);
      row += table.rowStarts.at(-1) ?? 0;
    } else if (!isBlank(block)) {
      block.split("\t").forEach((text, index) => {
        placeText({ text, number: null }, { row, column: start.column + index }, page);
      });
      row++;
    }
}

function placeCell(placed: PlacedCell, table: ArrangedTable, start: CellAddress, page: Page): void {
  const { cell } = placed;
  const row = start.row + (table.rowStarts[placed.top] ?? 0);
  const column = start.column + (table.columnStarts[placed.left] ?? 0);
  if (cell.blocks.some(isTable)) {
    placeBlocks(cell.blocks, { row, column }, page);
    return;
  }
  const lines = cell.blocks.filter((block) => typeof block === "string");
  placeText({ ...cell, text: lines.join("\n") }, { row, column }, page);
  const bottom = start.row + (table.rowStarts[placed.bottom + 1] ?? 0) - 1;
  const right = start.column + (table.columnStarts[placed.right + 1] ?? 0) - 1;
  if (cell.isMerged && (bottom > row || right > column))
    page.merges.push({ top: row, left: column, bottom, right });
}

function placeText(
  { text, number, original }: Pick<TableCell, "number" | "original"> & { readonly text: string },
  at: CellAddress,
  page: Page,
): void {
  if (isBlank(text)) return;
  const was = original === undefined ? {} : { original };
  if (number === null) page.cells.push({ ...at, text, value: text, ...was });
  else {
    const format = slashedDate.test(text) ? "m/d/yy" : "General";
    const shown = shownText({ value: number, shown: text, format }, false);
    page.cells.push({ ...at, text: shown, value: text.startsWith("#") ? null : number, ...was });
  }
}

/** A day that reads as another one in another country; the number behind it tells which one it is. */
const slashedDate = /^\d{1,2}([/.-])\d{1,2}\1\d{2,4}$/;
