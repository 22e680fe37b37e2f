import { lineWidth } from "../core/layout/text-height";
import type { TableSheet } from "../core/rollup/tables/table-sheet";

/** As wide as a link may make its column, in points: a sheet's name has 31 characters at most. */
const widest = 320;

/**
 * The widths of a table's columns, those with links as wide as these need in one line: Excel breaks a link into lines,
 * LibreOffice does not, and cuts off what is beyond the cell.
 */
export function widthsWithLinks({ columns, rows }: TableSheet, fontSize: number): readonly number[] {
  return columns.map(({ width }, at) => {
    const links = rows.flatMap((row) => (row[at]?.link ? [lineWidth(row[at].text, fontSize)] : []));
    return Math.min(Math.max(width, ...links), Math.max(width, widest));
  });
}
