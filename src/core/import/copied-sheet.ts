import type { Cell, Grid } from "../grid/grid";
import { sheetWindow } from "../grid/window";
import { stack } from "../layout/blocks";
import { sheetName } from "../layout/sheet-name";
import type { PlannedCell, SheetPlan } from "../layout/sheet-plan";
import { styles } from "../layout/styles";
import { textHeight } from "../layout/text-height";
import { numberLook } from "./number-look";
import { plainPrint } from "./plain-print";

/** In points. */
const narrowest = 54;
const widest = 200;
const highestRow = 408.75;

/**
 * A sheet that holds what a source's sheet shows, cell by cell and with its merges: texts as texts, so that none can
 * become a formula, numbers as numbers that look the same. Cells keep their addresses, unless they begin so far down
 * or right that the sheet would be mostly empty: then they move up or left.
 */
export function planCopy(grid: Grid): SheetPlan {
  const { cells, merges, right, bottom } = moved(grid);
  const range = { top: 0, left: 0, bottom, right };
  const looks = cells.map((cell) => ({ cell, look: numberLook(cell) }));
  const columnWidths = widths(cells, right);
  return {
    name: sheetName(grid.name),
    range,
    cells: looks.map(({ cell: { row, column, text }, look }): PlannedCell => ({
      row,
      column,
      text,
      number: look?.number ?? null,
    })),
    merges: merges.map((merge) => ({ range: merge, across: false })),
    formats: [
      { range, format: "@" },
      ...stack(
        looks.flatMap(({ cell: { row, column }, look }) =>
          look ? [{ range: { top: row, left: column, bottom: row, right: column }, value: look.format }] : [],
        ),
      ).map(({ range: block, value }) => ({ range: block, format: value })),
    ],
    styles,
    looks: [{ range, style: "base" }],
    bordered: range,
    columnWidths,
    rowHeights: heights(cells, merges, columnWidths, bottom),
    choices: [],
    print: plainPrint,
    places: {},
    notPlaced: [],
  };
}

type Moved = Pick<Grid, "cells" | "merges"> & { readonly right: number; readonly bottom: number };

function moved({ cells, merges, formulas = [] }: Grid): Moved {
  const inside = [
    ...[...cells, ...formulas].map(({ row, column }) => ({
      top: row,
      left: column,
      bottom: row,
      right: column,
    })),
    ...merges,
  ];
  const most = (edge: "bottom" | "right") => inside.reduce((last, own) => Math.max(last, own[edge]), 0);
  const least = (edge: "top" | "left") => inside.reduce((first, own) => Math.min(first, own[edge]), Infinity);
  const up = most("bottom") < sheetWindow.rows ? 0 : least("top");
  const back = most("right") < sheetWindow.columns ? 0 : least("left");
  return {
    cells: cells.map((cell) => ({ ...cell, row: cell.row - up, column: cell.column - back })),
    merges: merges.map(({ top, left, bottom, right }) => ({
      top: top - up,
      left: left - back,
      bottom: bottom - up,
      right: right - back,
    })),
    right: most("right") - back,
    bottom: most("bottom") - up,
  };
}

/** Wide enough for the longest line of each column, up to a limit beyond which texts wrap. */
function widths(cells: readonly Cell[], right: number): readonly number[] {
  const found = new Array<number>(right + 1).fill(narrowest);
  for (const { column, text } of cells) {
    const longest = Math.max(...text.split("\n").map((line) => line.length));
    found[column] = Math.min(widest, Math.max(found[column] ?? 0, longest * styles.base.size + 8));
  }
  return found;
}

function heights(
  cells: readonly Cell[],
  merges: Grid["merges"],
  columnWidths: readonly number[],
  bottom: number,
): readonly number[] {
  const found = new Array<number>(bottom + 1).fill(styles.base.leastHeight);
  const merged = new Map(merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
  for (const { row, column, text } of cells) {
    const merge = merged.get(`${row} ${column}`);
    const width = sumOf(columnWidths.slice(column, (merge?.right ?? column) + 1));
    const share = textHeight(text, width, styles.base) / (merge ? merge.bottom - merge.top + 1 : 1);
    found[row] = Math.min(highestRow, Math.max(found[row] ?? 0, share));
  }
  return found;
}

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}
