import { cellName, onSheet } from "../../core/grid/address";
import type { CellLink } from "../../core/rollup/tables/table-sheet";

/** Asks for a link to a cell of a sheet, without a sync of its own; the cell's text stays. */
export function requestLink(cell: Excel.Range, { sheet, cell: target }: CellLink): void {
  if (sheet === null) return;
  cell.hyperlink = { documentReference: onSheet(sheet, cellName(target)) };
}
