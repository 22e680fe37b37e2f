import type { Headers } from "./headers-in";
import type { TableCell, TableColumn, TableSheet } from "./table-sheet";

/** A column of a table with a row for each of some things, and what it says of one. */
export type PlannedColumn<Key extends string, Row, Choice> = Omit<
  TableColumn,
  "header" | "otherHeaders" | "key"
> & {
  readonly key: Key;
  readonly cell: (row: Row, choice: Choice) => TableCell;
};

/** The columns of a table under their headers, and its rows. */
export function planColumns<Key extends string, Row, Choice>(
  columns: readonly PlannedColumn<Key, Row, Choice>[],
  rows: readonly Row[],
  choice: Choice,
  headersOf: (key: Key) => Headers,
): Pick<TableSheet, "columns" | "rows"> {
  return {
    columns: columns.map(({ key, look, width, total }) => ({ key, look, width, total, ...headersOf(key) })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row, choice))),
  };
}
