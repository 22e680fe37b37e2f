import type { CellAddress, CellRange } from "../core/grid/grid";
import { needsTextFormat } from "./number-formats";

/** What a cell holds, as Excel gives it back exactly: the formula or value, and the number format. */
export interface CellState extends CellAddress {
  readonly formula: string | number | boolean;
  readonly value: string | number | boolean;
  readonly text: string;
  readonly format: string;
}

type Value = string | number | boolean;

/** Asks for the cells' states; they can be had after the next sync. */
export function loadStates(sheet: Excel.Worksheet, cells: readonly CellAddress[]): () => CellState[] {
  const ranges = cells.map(({ row, column }) =>
    sheet.getCell(row, column).load("formulas, values, text, numberFormat"),
  );
  return () =>
    ranges.map((range, at) => ({
      row: cells[at]?.row ?? 0,
      column: cells[at]?.column ?? 0,
      formula: single(range.formulas as Value[][]),
      value: single(range.values as Value[][]),
      text: String(single(range.text)),
      format: String(single(range.numberFormat as Value[][])),
    }));
}

/** The same for all cells of a rectangle, in one question. */
export function loadRectangle(
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: CellRange,
): () => CellState[] {
  const range = sheet
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
    .load("formulas, values, text, numberFormat");
  return () => {
    const [formulas, values] = [range.formulas as Value[][], range.values as Value[][]];
    return formulas.flatMap((line, row) =>
      line.map((formula, column): CellState => ({
        row: top + row,
        column: left + column,
        formula,
        value: values[row]?.[column] ?? "",
        text: range.text[row]?.[column] ?? "",
        format: String((range.numberFormat as Value[][])[row]?.[column] ?? "General"),
      })),
    );
  };
}

/** The same for whichever is given. */
export function loadAll(
  sheet: Excel.Worksheet,
  cells: CellRange | readonly CellAddress[],
): () => CellState[] {
  return "top" in cells ? loadRectangle(sheet, cells) : loadStates(sheet, cells);
}

function single(matrix: readonly (readonly Value[])[]): Value {
  return matrix[0]?.[0] ?? "";
}

/** Whether a formula is behind what the cell shows: a text such as `=100%` in a text cell is none. */
export function holdsFormula({ formula, value }: CellState): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/**
 * Puts cells back as they were. A text stays one in any cell: `=100%` must not come back as a formula, nor `100%` as 1.
 * @param keepsFormats whether the formats must stay as they are, on a protected sheet
 */
export function restoreStates(
  sheet: Excel.Worksheet,
  states: readonly CellState[],
  keepsFormats = false,
): void {
  for (const state of states) {
    const range = sheet.getCell(state.row, state.column);
    const text = typeof state.value === "string" && !holdsFormula(state) ? state.value : null;
    if (keepsFormats) range.formulas = [[text === null ? state.formula : asText(text, state.format)]];
    else if (text === null) {
      range.numberFormat = [[state.format]];
      range.formulas = [[state.formula]];
    } else {
      // Excel converts what is typed, and leaves what stands in a cell alone when its format changes afterwards.
      const isConverted = text !== "" && needsTextFormat(text);
      range.numberFormat = [[isConverted ? "@" : state.format]];
      range.values = [[asTyped(text)]];
      if (isConverted && state.format !== "@") range.numberFormat = [[state.format]];
    }
  }
}

/** An apostrophe at the start is taken for Excel's own sign of a text, and would be lost. */
export function asTyped(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}

/** A text as it is typed into a cell whose format stays: Excel's own sign of a text lets it be one in any format. */
export function asText(text: string, format: string): string {
  return format !== "@" && text !== "" && needsTextFormat(text) ? `'${text}` : asTyped(text);
}
