import type { CellRange, Grid } from "../grid/grid";
import type { Indicator } from "../form/project";
import type { FormInGrid } from "./form-in-grid";
import { extentOf, textAt } from "./grid-look";
import { placeOf } from "./indicator-rows";
import type { CellWrite } from "./sheet-edit";
import type { PartColumns } from "./table-columns";

/** Where a new indicator goes: between two others, either of which may not be there. */
export interface Gap {
  readonly sheet: FormInGrid;
  readonly at: number;
  readonly indicator: Indicator;
  readonly columns: PartColumns;
  /** The indicator whose cells show how the new one's are filled. */
  readonly model: number | null;
}

export const levels = ["level1", "level2"] as const;

/**
 * How the new row comes under its levels: it shares the merged cells of its neighbour or names them; it names none that is
 * the neighbour's, since they are carried down; or it names them all.
 */
export type LevelManner = "shared" | "carried" | "named";

/** A level that the new row shares with a neighbour whose merged cell ends beside it: the cell grows over the new row. */
function grown(cell: CellRange, row: number): CellRange {
  return { ...cell, top: Math.min(cell.top, row), bottom: Math.max(cell.bottom, row) };
}

export interface LevelSteps {
  readonly writes: readonly CellWrite[];
  readonly merges: readonly CellRange[];
}

/** The row that is new, the grid with it, and the indicator whose groups may go on in it. */
export interface NewRow {
  readonly row: number;
  readonly inserted: Grid;
  readonly neighbour: number | null;
}

/** The cell of the neighbour's level, if the new indicator stands under it too and the form merges such cells. */
function sharedCell(
  { sheet, indicator, columns }: Gap,
  part: (typeof levels)[number],
  { row, inserted, neighbour }: NewRow,
): CellRange | null {
  const place = neighbour === null ? undefined : placeOf(sheet, neighbour, part);
  const other = sheet.form.project.indicators[neighbour ?? -1];
  if (!place || other?.[part] !== indicator[part]) return null;
  // Where the neighbour's row slid, its level stands in the column of another part.
  if (place.cell.column !== columns[part]) return null;
  if (sheet.grid.merges.length === 0 || isRepeated(sheet, part)) return null;
  const { row: before, column } = place.cell;
  return extentOf(inserted, { row: before >= row ? before + 1 : before, column });
}

/** What a level needs in the new row. */
export function levelSteps(
  gap: Gap,
  part: (typeof levels)[number],
  newRow: NewRow,
  manner: LevelManner,
): LevelSteps {
  const { row, inserted, neighbour } = newRow;
  const [text, column] = [gap.indicator[part], gap.columns[part]];
  if (column === undefined || text === null) return { writes: [], merges: [] };
  const isSame = gap.sheet.form.project.indicators[neighbour ?? -1]?.[part] === text;
  if (manner === "carried" && isSame) return { writes: [], merges: [] };
  const own = extentOf(inserted, { row, column });
  if (own.top < own.bottom) return { writes: [], merges: [] };
  const cell = manner === "shared" ? sharedCell(gap, part, newRow) : null;
  if (!cell) return { writes: [{ row, column, text, number: null }], merges: [] };
  if (cell.top < row) return { writes: [], merges: [grown(cell, row)] };
  // The group's first row is new: its name moves up.
  const name = textAt(inserted, { row: cell.top, column: cell.left });
  const writes = [
    { row, column: cell.left, text: name, number: null },
    { row: cell.top, column: cell.left, text: "", number: null },
  ];
  return { writes, merges: [grown(cell, row)] };
}

/** Whether the form writes a level into every row instead of once for its group. */
function isRepeated(sheet: FormInGrid, part: (typeof levels)[number]): boolean {
  return sheet.form.project.indicators.some((indicator, at) => {
    const [own, next] = [placeOf(sheet, at, part), placeOf(sheet, at + 1, part)];
    const other = sheet.form.project.indicators[at + 1];
    return own && next && other?.[part] === indicator[part] && own.cell.row !== next.cell.row;
  });
}

/** Merged cells left of the levels (绩效指标, written downwards) that end with the row above the new one. */
export function headingsGrown({ sheet: { grid, form }, columns }: Gap, row: number): CellRange[] {
  const first = Math.min(columns.level1 ?? Infinity, columns.level2 ?? Infinity, columns.name ?? Infinity);
  return grid.merges
    .filter((merge) => merge.bottom === row - 1 && merge.top < row - 1)
    .filter((merge) => merge.right < first && merge.left >= form.range.left)
    .map((merge) => grown(merge, row));
}
