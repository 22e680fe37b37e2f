import { overlap } from "../edit/apply-to-grid";
import type { CellRange, Grid } from "../grid/grid";
import { loadRectangle, restoreStates, type CellState } from "./cell-states";

/** Everything in a row that deleting it takes away: contents, looks, height, and the merges that reach into it. */
export interface RowLook {
  readonly at: number;
  readonly states: readonly CellState[];
  readonly looks: readonly Excel.SettableCellProperties[];
  readonly height: number;
  readonly merges: readonly CellRange[];
}

const asked = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      underline: true,
    },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    shrinkToFit: true,
    indentLevel: true,
    textOrientation: true,
    protection: true,
  },
} as const;

/** How many columns of the sheet hold anything that was read. */
export function widthOf({ cells, merges }: Grid): number {
  return 1 + Math.max(0, ...cells.map(({ column }) => column), ...merges.map(({ right }) => right));
}

/** Asks for a row; it can be had after the next sync. */
export function loadRow(sheet: Excel.Worksheet, at: number, grid: Grid): () => RowLook {
  const width = widthOf(grid);
  const row = { top: at, bottom: at, left: 0, right: width - 1 };
  const range = sheet.getRangeByIndexes(at, 0, 1, width);
  const looks = range.getCellProperties(asked);
  const first = sheet.getCell(at, 0).load("format/rowHeight");
  const states = loadRectangle(sheet, row);
  return () => ({
    at,
    states: states(),
    looks: (looks.value[0] ?? []).map(withoutEmptyFill),
    height: first.format.rowHeight,
    merges: grid.merges.filter((merge) => overlap(merge, row)),
  });
}

/** A cell without a fill is said to be white; written back, it would hide the gridlines. */
function withoutEmptyFill({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...others } = format;
  const isFilled = fill?.color !== undefined && fill.color !== "" && fill.pattern !== "None";
  return {
    format: { ...others, ...(isFilled ? { fill: { color: fill.color } } : {}) } as Excel.CellPropertiesFormat,
  };
}

/** Fills a new, empty row with what a deleted one was. */
export function restoreRow(sheet: Excel.Worksheet, { at, states, looks, height, merges }: RowLook): void {
  for (const merge of merges) rangeAt(sheet, merge).unmerge();
  const range = sheet.getRangeByIndexes(at, 0, 1, states.length);
  range.clear("Formats");
  range.setCellProperties([[...looks]]);
  restoreStates(sheet, states);
  for (const merge of merges) rangeAt(sheet, merge).merge();
  range.format.rowHeight = height;
}

/** The cells of a rectangle. */
export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** The whole row. */
export function wholeRow(sheet: Excel.Worksheet, at: number): Excel.Range {
  return sheet.getRange(`${at + 1}:${at + 1}`);
}
