import type { FieldPath } from "../form/project";
import type { CellAddress } from "../grid/grid";
import { stack, type Block } from "./blocks";
import type { FormCell } from "./form-cells";
import { pageStarts, splitAtPages } from "./page-breaks";
import { paperFor } from "./paper";
import { rowHeights, sum } from "./row-heights";
import { sheetName } from "./sheet-name";
import type { MergeBlock, PlannedCell, SheetPlan } from "./sheet-plan";
import { sheetRows } from "./sheet-rows";
import { stylesIn, type Fonts } from "./styles";

/** In UTF-16 units (support.microsoft.com, "Excel specifications and limits"). */
const longestCellText = 32_767;

/** What of a sheet its cells do not say. */
export interface SheetFrame {
  /** What the sheet is to be called, before it is made a valid name. */
  readonly name: string | null;
  /** The row of the indicator table's header, which further pages repeat. */
  readonly tableTop: number;
  /** How many rows its header takes. */
  readonly headerRows: number;
  /** In points, from column A. */
  readonly columnWidths: readonly number[];
  /** How many rows stand above the bordered table. */
  readonly captionRows: number;
  /** Where it has none, those of the official forms. */
  readonly fonts: Fonts | undefined;
}

/** Lays a form's cells out on a sheet: rows as high as their texts ask, pages broken between groups, borders, looks, merges. */
export function sheetOfCells(
  formCells: readonly FormCell[],
  { name, tableTop, headerRows, columnWidths, captionRows, fonts }: SheetFrame,
): Omit<SheetPlan, "notPlaced"> {
  const whole = formCells
    .map(withinCellLimit)
    // Without a look of their own labels need no step of their own in Excel.
    .map((cell) => (cell.style === "label" && !fonts?.label ? { ...cell, style: "base" as const } : cell));
  const styles = stylesIn(fonts);
  const rowCount = lastRow(whole) + 1;
  const estimated = rowHeights(whole, styles, columnWidths, rowCount);
  const { pageHeight, ...paper } = paperFor(sum(columnWidths));
  const starts = pageStarts(whole, estimated, { tableTop, headerRows, pageHeight });
  const split = splitAtPages(whole, starts);
  const rows = sheetRows(rowHeights(split, styles, columnWidths, rowCount));
  const cells = split.map((cell) => ({ ...cell, range: rows.range(cell.range) }));

  const range = { top: 0, left: 0, bottom: rows.heights.length - 1, right: columnWidths.length - 1 };
  return {
    name: sheetName(name),
    range,
    cells: filledCells(cells),
    merges: mergesOf(cells),
    formats: [
      { range, format: "@" },
      ...stackBy(cells, ({ format }) => format, "@").map(({ range, value }) => ({ range, format: value })),
    ],
    styles,
    looks: [
      { range, style: "base" },
      ...stackBy(cells, ({ style }) => style, "base").map(({ range, value }) => ({ range, style: value })),
    ],
    bordered: { ...range, top: captionRows },
    columnWidths,
    rowHeights: rows.heights,
    choices: choicesOf(cells),
    print: {
      ...paper,
      titleRow: rows.begin(tableTop),
      ...(headerRows > 1 && { titleRows: headerRows }),
      pageStarts: starts.map((row) => rows.begin(row)),
    },
    places: placesOf(cells),
  };
}

/** The last row that cells take, 0-based. */
export function lastRow(cells: readonly FormCell[]): number {
  return cells.reduce((last, { range }) => Math.max(last, range.bottom), 0);
}

/** A text longer than a cell can hold is left out whole, and its field is not placed. */
function withinCellLimit(cell: FormCell): FormCell {
  return cell.text.length > longestCellText ? { ...cell, text: "", fields: [] } : cell;
}

function placesOf(cells: readonly FormCell[]): SheetPlan["places"] {
  const places: Partial<Record<FieldPath, CellAddress>> = {};
  for (const { range, fields } of cells)
    for (const field of fields.flat()) places[field] = { row: range.top, column: range.left };
  return places;
}

function filledCells(cells: readonly FormCell[]): PlannedCell[] {
  return cells
    .filter(({ text }) => text !== "")
    .map(({ range, text, number }) => ({ row: range.top, column: range.left, text, number }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function mergesOf(cells: readonly FormCell[]): MergeBlock[] {
  const ranges = cells
    .map(({ range }) => range)
    .filter((range) => range.top < range.bottom || range.left < range.right);
  const rows = stack(ranges.filter(isOneRow).map((range) => ({ range, value: "across" })));
  return [
    ...rows.map(({ range }) => ({ range, across: true })),
    ...ranges.filter((range) => !isOneRow(range)).map((range) => ({ range, across: false })),
  ];
}

function isOneRow({ top, bottom }: FormCell["range"]): boolean {
  return top === bottom;
}

/** The cells' values of one kind in as few blocks as can be, without the `usual` one. */
function stackBy<T>(cells: readonly FormCell[], valueOf: (cell: FormCell) => T, usual: T): Block<T>[] {
  return stack(
    cells.map((cell) => ({ range: cell.range, value: valueOf(cell) })).filter(({ value }) => value !== usual),
  );
}

function choicesOf(cells: readonly FormCell[]): SheetPlan["choices"] {
  const lists = stackBy(cells, ({ choices }) => choices.join("\n"), "");
  return lists.map(({ range, value }) => ({ range, values: value.split("\n") }));
}
