import type { WriteOptions } from "hucre/xlsx";
import { onSheet } from "../core/grid/address";

/** The Chinese character set, so that a computer without 宋体 takes another Chinese font (ECMA-376 Part 1, 18.4.1). */
export const chineseCharset = 134;

export const defaultFont = { name: "宋体", size: 11, charset: chineseCharset };
/** A workbook counts widths in digits of its default font: in 宋体 11 a digit is 8 pixels wide, which are 6 points. */
export const pointsPerDigit = 6;

/**
 * The rows (from `row`, 0-based) that are printed on top of each page. They are given as the defined name that Excel keeps them in, since
 * hucre 1.0.0 writes a sheet's name into it without the quotes that names such as `经费 (2)` need, and Excel calls that
 * damaged.
 */
export function repeatedRows(
  sheet: string,
  row: number,
  count = 1,
): NonNullable<WriteOptions["namedRanges"]>[number] {
  const range = onSheet(sheet, `$${row + 1}:$${row + count}`);
  return { name: "_xlnm.Print_Titles", scope: sheet, range };
}
