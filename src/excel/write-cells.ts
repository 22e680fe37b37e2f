import type { CellWrite } from "../core/edit/sheet-edit";
import { asText, asTyped, type CellState } from "./cell-states";
import { formatOfText, formatShowing } from "./number-formats";

/** In UTF-16 units (support.microsoft.com, "Excel specifications and limits"). */
export const longestCellText = 32_767;

/**
 * Puts texts and numbers into cells: a text as text, a number with a format that hides none of its digits.
 * @param keepsFormats whether the formats must stay as they are, on a protected sheet
 */
export function writeCells(
  sheet: Excel.Worksheet,
  writes: readonly CellWrite[],
  states: readonly CellState[],
  keepsFormats: boolean,
): void {
  writes.forEach((write, at) => {
    const range = sheet.getCell(write.row, write.column);
    const own = states[at]?.format ?? "General";
    if (keepsFormats && write.number === null) {
      range.values = [[asText(write.text, own)]];
      return;
    }
    const format = formatFor(write, own);
    if (format !== own && !keepsFormats) range.numberFormat = [[format]];
    range.values = [[write.number === null ? asTyped(write.text) : Number(write.number)]];
  });
}

function formatFor({ text, number }: CellWrite, own: string): string {
  if (number === null) return formatOfText(text, own);
  // A serial number's text is a date, and its cell has a format for dates.
  return text === number ? formatShowing(number, own) : own;
}

/** Whether a cell holds what was written. */
export function holds({ value }: CellState, { text, number }: CellWrite): boolean {
  return number === null ? String(value) === text : Number(value) === Number(number);
}
