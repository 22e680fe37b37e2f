import { isBlank } from "../core/form/text";
import { rangeAt } from "../core/grid/address";
import { withoutCovered } from "../core/grid/covered";
import type { Cell, CellRange, Grid } from "../core/grid/grid";
import { sheetWindow, withinWindow } from "../core/grid/window";
import { cellText, rawValue, type ExcelCell } from "./cell-text";
import type { SheetRead } from "./sheet-read";

/** What is known of a sheet beside its cells. */
export type SheetFacts = Pick<SheetRead, "id" | "name" | "isProtected">;

/** What has to be loaded of a sheet for its facts. */
export const factNames = ["id", "name", "protection/protected"] as const;

/** The facts of a sheet that was loaded. */
export function factsOf({ id, name, protection }: Excel.Worksheet): SheetFacts {
  return { id, name, isProtected: protection.protected };
}

/** What Excel was asked of a sheet's cells; filled by the next sync. */
export interface SheetRequest {
  /** The rectangle round all cells that hold something. */
  readonly used: Excel.Range;
  /** Of it what is read. */
  readonly cells: Excel.Range;
  /** Null where they were not asked for, or this Excel does not tell (below ExcelApi 1.13). */
  readonly merges: Excel.RangeAreas | null;
}

/**
 * Asks for the cells and merges of a sheet, without a sync of its own.
 * @param formats whether number formats are asked for at once; they are needed to tell dates from other numbers
 * @param merges whether merges are asked for
 */
export function requestSheet(sheet: Excel.Worksheet, formats: boolean, merges = true): SheetRequest {
  const used = sheet.getUsedRangeOrNullObject(true);
  // Cells far below or to the right must not come along: the part that is read is cut out on Excel's side.
  const window = used.getAbsoluteResizedRange(sheetWindow.rows, sheetWindow.columns);
  return {
    used: used.load("rowIndex, columnIndex, rowCount, columnCount"),
    cells: loadCells(used.getIntersectionOrNullObject(window), formats),
    merges: merges ? requestMerges(sheet, window) : null,
  };
}

/** Asks for the cells of a range. */
export function loadCells(range: Excel.Range, formats: boolean): Excel.Range {
  return range.load(`rowIndex, columnIndex, values, text${formats ? ", numberFormat" : ""}`);
}

/** Whether this Excel tells which cells are merged. */
export function tellsMerges(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/**
 * Asks for the merges of a sheet down to the window's last cell, blank ones too. Where Excel does not tell them (below
 * ExcelApi 1.13; Excel LTSC 2021 has 1.14), the form is read without, as one from a text file is.
 */
function requestMerges(sheet: Excel.Worksheet, window: Excel.Range): Excel.RangeAreas | null {
  if (!tellsMerges()) return null;
  const formatted = sheet.getUsedRangeOrNullObject(false);
  // On a sheet without contents the window is a null object, and those are asked for nothing; as arguments nobody knows
  // what Excel makes of them. Where there are contents, there is a used range with formats, too.
  return loadMerges(window.getBoundingRect("A1").getIntersectionOrNullObject(formatted));
}

/** Asks for the merges that begin in a region; Excel refuses where they are more than 512. */
export function loadMerges(region: Excel.Range): Excel.RangeAreas {
  // One text for all of them: objects of their own would take office.js ten times as long.
  return region.getMergedAreasOrNullObject().load("address");
}

/** Whether the sheet holds more than the window, so that what is left out has to be counted. */
export function exceedsWindow({ used }: SheetRequest): boolean {
  return !used.isNullObject && (used.rowCount > sheetWindow.rows || used.columnCount > sheetWindow.columns);
}

/**
 * Whether the sheet was read without number formats and shows a number that may be a date, or a column too narrow for
 * its number.
 */
export function needsFormats({ cells }: SheetRequest): boolean {
  if (cells.isNullObject) return false;
  const isPlain = (text: string) => /^[-+(]?[^\w-]?[\d,]*(\.\d+)?%?\)?$/.test(text.trim());
  return cells.values.some((line: readonly unknown[], row) =>
    line.some((value, column) => typeof value === "number" && !isPlain(cells.text[row]?.[column] ?? "")),
  );
}

/** What was read of a sheet, after the sync. */
export function sheetRead(
  facts: SheetFacts,
  { cells, merges }: SheetRequest,
  hasFormats: boolean,
  omission: SheetRead["omission"] = null,
): SheetRead {
  return sheetOf(facts, cells.isNullObject ? [] : cellsOf(cells, hasFormats), mergesOf(merges), omission);
}

/** Puts a sheet together as it is read of a file. */
export function sheetOf(
  facts: SheetFacts,
  cells: readonly Cell[],
  merges: readonly CellRange[],
  omission: SheetRead["omission"],
): SheetRead {
  const grid: Grid = withoutCovered(withinWindow({ name: facts.name, cells, merges }).grid);
  return { ...facts, grid, omission };
}

/** The cells of a range that are not blank, once it is loaded. */
export function cellsOf(range: Excel.Range, hasFormats: boolean): readonly Cell[] {
  const { rowIndex, columnIndex } = range;
  const values = range.values as readonly (readonly ExcelCell["value"][])[];
  const formats = hasFormats ? (range.numberFormat as readonly (readonly string[])[]) : null;
  const cells: Cell[] = [];
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value === "") return;
      const cell: ExcelCell = {
        value,
        text: range.text[row]?.[column] ?? "",
        format: formats?.[row]?.[column] ?? "General",
      };
      const text = cellText(cell);
      if (isBlank(text)) return;
      cells.push({ row: rowIndex + row, column: columnIndex + column, text, value: rawValue(cell) });
    });
  });
  return cells;
}

/** The merges, once they are loaded. */
export function mergesOf(merges: Excel.RangeAreas | null): readonly CellRange[] {
  if (!merges || merges.isNullObject) return [];
  // 'a, b'!A1:B2,'a, b'!C3: a name in quotes may hold anything.
  return [...merges.address.matchAll(/(?:'(?:[^']|'')*'|[^',!]*)!([^,]+)/g)]
    .map(([, address = ""]) => rangeAt(address))
    .filter((range) => range !== null);
}
