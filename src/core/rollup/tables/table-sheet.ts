import { fitsNumber } from "../../layout/amount-cell";
import { formatAmount } from "../../form/amount";
import type { Amount } from "../../form/project";
import type { CellAddress } from "../../grid/grid";

/** Where a cell leads: to a cell of a sheet of the same workbook or, with `file`, of another file. */
export interface CellLink {
  /** The path to another file; null for the workbook that the table is in. */
  readonly file: string | null;
  /** Null where the file has no sheets, as a text file. */
  readonly sheet: string | null;
  readonly cell: CellAddress;
}

/** A cell of a table: a text stays a text whatever it looks like; `number` is the number behind it, if it is one. */
export interface TableCell {
  readonly text: string;
  readonly number: Amount | null;
  readonly link: CellLink | null;
}

/** How the cells of a column look: `text` stands left and wraps, `word` stands in the middle, numbers stand right. */
export type ColumnLook = "text" | "word" | "amount" | "count";

/**
 * What the last row says of a column: a text, an exact sum, or the sum of the rows that a filter leaves in sight, which
 * a formula must work out.
 */
export type ColumnTotal =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "exact"; readonly cell: TableCell }
  | { readonly kind: "in-sight" };

export interface TableColumn {
  /** What the program knows the column by. */
  readonly key: string;
  readonly header: string;
  /** What the header may be as well, where the table was made in another language or unit. */
  readonly otherHeaders: readonly string[];
  readonly look: ColumnLook;
  /** In points. */
  readonly width: number;
  /** Null where the last row leaves the column empty. */
  readonly total: ColumnTotal | null;
}

/** A bar chart beside the table: a bar for each row, made of the numbers of some columns. */
export interface TableChart {
  readonly title: string;
  /** The keys of the column with the bars' names, and of neighbouring columns with their parts. */
  readonly names: string;
  readonly parts: readonly string[];
}

/**
 * A list as an Excel table on a sheet of its own, described but not made: a header, which stays in sight and is printed
 * on every page, the rows, and a last row with the totals where a column has one.
 */
export interface TableSheet {
  /** The sheet's name. */
  readonly name: string;
  /** The table's own name in the workbook, by which it is found again, whatever its sheet is called by then. */
  readonly table: string;
  /** What is printed above the table. */
  readonly title: string;
  readonly columns: readonly TableColumn[];
  /** At least one; each has a cell for every column. */
  readonly rows: readonly (readonly TableCell[])[];
  /** The columns by which a row is known when the table is made again, the surest first. */
  readonly identities: readonly (readonly string[])[];
  /** What the row of something that is gone says when the table is made again and the row has to stay. */
  readonly gone: { readonly key: string; readonly text: string };
  readonly chart: TableChart | null;
}

/** The number formats of the columns' cells: amounts show two decimals and, where there are more, all of them. */
export const numberFormats: Readonly<Record<ColumnLook, string>> = {
  text: "@",
  word: "@",
  amount: "#,##0.00####",
  count: "0",
};

export function textCell(text: string | null, link: CellLink | null = null): TableCell {
  return { text: text ?? "", number: null, link };
}

export function countCell(count: number): TableCell {
  return { text: String(count), number: String(count) as Amount, link: null };
}

/** An amount as a number; as text where Excel, which keeps 15 digits, would change it. */
export function amountCell(amount: Amount | null): TableCell {
  if (amount === null) return textCell(null);
  return { text: formatAmount(amount), number: fitsNumber(amount) ? amount : null, link: null };
}

/** Whether the table has a last row with totals. */
export function hasTotals({ columns }: TableSheet): boolean {
  return columns.some(({ total }) => total !== null);
}
