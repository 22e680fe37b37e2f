import { columnName } from "../../core/grid/address";
import {
  hasTotals,
  numberFormats,
  type ColumnLook,
  type TableCell,
  type TableColumn,
  type TableSheet,
} from "../../core/rollup/tables/table-sheet";
import { asTyped } from "../cell-states";

type Value = string | number;

/** What is written into a cell. Numbers have at most 15 digits, which a binary number holds exactly. */
export function valueOf(cell: TableCell | undefined): Value {
  if (!cell) return "";
  return cell.number === null ? asTyped(cell.text) : Number(cell.number);
}

/** The number format of a cell: a text among amounts is a text, too. */
export function formatOf(look: ColumnLook, cell: TableCell | undefined): string {
  return cell?.number === null && cell.text !== "" ? "@" : numberFormats[look];
}

/** What stands in the last row below a column: SUBTOTAL 109 adds up the rows that are in sight. */
export function totalOf({ total }: TableColumn, column: number, firstRow: number, rows: number): Value {
  switch (total?.kind) {
    case "text":
      return asTyped(total.text);
    case "exact":
      return valueOf(total.cell);
    case "in-sight": {
      const name = columnName(column);
      return `=SUBTOTAL(109,${name}${firstRow + 1}:${name}${firstRow + rows})`;
    }
    case undefined:
      return "";
  }
}

/** How many rows of the sheet the table takes, with its header and last row. */
export function heightOf(table: TableSheet): number {
  return table.rows.length + (hasTotals(table) ? 2 : 1);
}
