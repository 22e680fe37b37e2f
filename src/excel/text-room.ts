import { applyToGrid } from "../core/edit/apply-to-grid";
import { extentOf, textAt } from "../core/edit/grid-look";
import type { CellWrite } from "../core/edit/sheet-edit";
import { needsWrap, raisedRows, type Sizes, type TextCell } from "../core/edit/text-room";
import type { CellAddress, Grid } from "../core/grid/grid";
import { isBlank } from "../core/form/text";
import type { Batch } from "./batches";
import { mayFormat } from "./refused-by-excel";

/** The cells that get a text, and the sizes round them as they are before a batch, by the rows as they are after it. */
export interface Room {
  readonly cells: readonly TextCell[];
  readonly sizes: Sizes;
  /** Rows that have the sheet's own height. */
  readonly standard: ReadonlySet<number>;
}

/** What makes rows as they were. */
export interface RoomBack {
  readonly kind: "room";
  /** In points; null for the sheet's own height. */
  readonly heights: readonly { readonly row: number; readonly height: number | null }[];
  readonly unwrapped: readonly CellAddress[];
}

const none: Room = { cells: [], sizes: { widths: new Map(), heights: new Map() }, standard: new Set() };

/** Whether a sheet lets rows be made higher. */
function mayGrow({ protected: isProtected, options }: Excel.WorksheetProtection): boolean {
  return !isProtected || options.allowFormatRows === true;
}

/**
 * Asks how much room the texts of a batch have; it can be had after the next sync.
 * @param before where a cell stands before the batch changes rows
 */
export function loadRoom(
  sheet: Excel.Worksheet,
  grid: Grid,
  { row: batchRow, steps }: Batch,
  writes: readonly CellWrite[],
  before: (cell: CellAddress) => CellAddress,
): () => Room {
  const texts = writes.filter(({ text, number }) => number === null && !isBlank(text));
  if (texts.length === 0) return () => none;
  const after = applyToGrid(grid, steps);
  const cells = texts.map((write) => {
    const { row, column } = before(write);
    const look = sheet.getCell(row, column).load("format/wrapText, format/indentLevel, format/shrinkToFit");
    const font = look.format.font.load("size");
    const isNew = batchRow?.kind === "insert-row" && write.row === batchRow.at;
    const was = isNew ? "" : textAt(grid, { row, column });
    return { look, font, text: write.text, was, range: extentOf(after, write) };
  });
  const protection = sheet.protection.load("protected, options");
  const rows = linesOf(cells.map(({ range }) => [range.top, range.bottom]));
  const columns = linesOf(cells.map(({ range }) => [range.left, range.right]));
  const heights = rows.map((row) =>
    sheet.getCell(before({ row, column: 0 }).row, 0).load("format/rowHeight, format/useStandardHeight"),
  );
  const widths = columns.map((column) => sheet.getCell(0, column).load("format/columnWidth"));
  return () => {
    if (!mayGrow(protection)) return none;
    return {
      cells: cells
        .filter(({ look: { format } }) => !format.shrinkToFit && (format.wrapText || mayFormat(protection)))
        .map(({ look: { format }, font, text, was, range }) => ({
          ...{ range, text, before: was, size: font.size, wrap: format.wrapText, indent: format.indentLevel },
        })),
      sizes: {
        widths: new Map(columns.map((column, at) => [column, widths[at]?.format.columnWidth ?? 0])),
        heights: new Map(rows.map((row, at) => [row, heights[at]?.format.rowHeight ?? 0])),
      },
      standard: new Set(rows.filter((_, at) => heights[at]?.format.useStandardHeight === true)),
    };
  };
}

/** All numbers in some spans, each once. */
function linesOf(spans: readonly (readonly [number, number])[]): number[] {
  const lines = new Set<number>();
  for (const [from, to] of spans) for (let line = from; line <= to; line++) lines.add(line);
  return [...lines];
}

/** Makes rows high enough for the texts to be seen whole. @returns what takes that back; null if there is room */
export function makeRoom(sheet: Excel.Worksheet, { cells, sizes, standard }: Room): RoomBack | null {
  const raised = raisedRows(cells, sizes);
  const unwrapped = cells.filter((cell) => needsWrap(cell, sizes)).map(({ range }) => range);
  if (raised.size + unwrapped.length === 0) return null;
  for (const { top, left } of unwrapped) sheet.getCell(top, left).format.wrapText = true;
  for (const [row, height] of raised) sheet.getCell(row, 0).format.rowHeight = height;
  return {
    kind: "room",
    heights: [...raised.keys()].map((row) => ({
      row,
      height: standard.has(row) ? null : (sizes.heights.get(row) ?? null),
    })),
    unwrapped: unwrapped.map(({ top, left }) => ({ row: top, column: left })),
  };
}

/** Takes back what was done to make room. */
export function takeRoomBack(sheet: Excel.Worksheet, { heights, unwrapped }: RoomBack): void {
  for (const { row, column } of unwrapped) sheet.getCell(row, column).format.wrapText = false;
  for (const { row, height } of heights) {
    const { format } = sheet.getCell(row, 0);
    if (height === null) format.useStandardHeight = true;
    else format.rowHeight = height;
  }
}
