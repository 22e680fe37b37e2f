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
    if (writeFormula(range, write, own, keepsFormats)) return;
    // A rate is no number where the cell's format would not show it as one.
    if (keepsFormats && (write.number === null || write.format !== undefined)) {
      range.values = [[asText(write.text, own)]];
      return;
    }
    const format = formatFor(write, own);
    if (format !== own && !keepsFormats) range.numberFormat = [[format]];
    range.values = [[write.number === null ? asTyped(write.text) : Number(write.number)]];
  });
}

/** Writes the formula of a write that has one; not where the cell's format would have to be another and must stay. */
function writeFormula(range: Excel.Range, write: CellWrite, own: string, keepsFormats: boolean): boolean {
  if (write.formula === undefined) return false;
  const shown = write.format ?? formulaFormat(write, own);
  if (shown !== own && keepsFormats) return false;
  if (shown !== own) range.numberFormat = [[shown]];
  range.formulas = [[write.formula]];
  return true;
}

/** A cell for texts would show the formula itself; the usual format shows as many digits as the result has. */
function formulaFormat({ number }: CellWrite, own: string): string {
  const usable = own === "@" ? "General" : own;
  return number === null || usable === "General" ? usable : formatShowing(number, usable);
}

function formatFor({ text, number }: CellWrite, own: string): string {
  if (number === null) return formatOfText(text, own);
  // A serial number's text is a date, and its cell has a format for dates.
  return text === number ? formatShowing(number, own) : own;
}

/** Whether a cell holds what was written. */
export function holds(
  { value }: Pick<CellState, "value">,
  { text, number, format }: Pick<CellWrite, "text" | "number"> & { readonly format?: string | undefined },
): boolean {
  if (number === null || (format !== undefined && String(value) === text)) return String(value) === text;
  return Number(value) === Number(number);
}
