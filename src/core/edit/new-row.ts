import { indicatorLists, levelParts, type IndicatorList, type LevelPart } from "../form/project";
import type { CellRange, Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
import { applyToGrid } from "./apply-to-grid";
import { rowWrites, type Gap } from "./fill-row";
import { extentOf, textAt } from "./grid-look";
import { indicatorsOf, placeOf, type ListInGrid } from "./indicator-rows";
import type { CellWrite, EditStep } from "./sheet-edit";

/** A level that the new row shares with a neighbour whose merged cell ends beside it: the cell grows over the new row. */
function grown(cell: CellRange, row: number): CellRange {
  return { ...cell, top: Math.min(cell.top, row), bottom: Math.max(cell.bottom, row) };
}

interface LevelSteps {
  readonly writes: readonly CellWrite[];
  readonly merges: readonly CellRange[];
}

/** The row that is new, the grid with it, and the indicator whose groups may go on in it. */
interface NewRow {
  readonly row: number;
  readonly inserted: Grid;
  readonly neighbour: number | null;
}

/** The cell of the neighbour's level, if the new indicator stands under it too and the form merges such cells. */
function sharedCell(
  { sheet, indicator, columns }: Gap,
  part: LevelPart,
  { row, inserted, neighbour }: NewRow,
): CellRange | null {
  const place = neighbour === null ? undefined : placeOf(sheet, neighbour, part);
  const other = indicatorsOf(sheet)[neighbour ?? -1];
  if (!place || other?.[part] !== indicator[part]) return null;
  // Where the neighbour's row slid, its level stands in the column of another part.
  if (place.cell.column !== columns[part]) return null;
  if (sheet.grid.merges.length === 0 || isRepeated(sheet, part)) return null;
  const { row: before, column } = place.cell;
  return extentOf(inserted, { row: before >= row ? before + 1 : before, column });
}

/** What a level needs in the new row. */
function levelSteps(gap: Gap, part: LevelPart, newRow: NewRow): LevelSteps {
  const { row, inserted } = newRow;
  const [text, column] = [gap.indicator[part], gap.columns[part]];
  if (column === undefined || text === null) return { writes: [], merges: [] };
  const own = extentOf(inserted, { row, column });
  if (own.top < own.bottom) return { writes: [], merges: [] };
  const cell = sharedCell(gap, part, newRow);
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
function isRepeated(sheet: ListInGrid, part: LevelPart): boolean {
  const indicators = indicatorsOf(sheet);
  return indicators.some((indicator, at) => {
    const [own, next] = [placeOf(sheet, at, part), placeOf(sheet, at + 1, part)];
    const other = indicators[at + 1];
    return own && next && other?.[part] === indicator[part] && own.cell.row !== next.cell.row;
  });
}

/** Whether the indicator above stands under the same level, and all levels above that, as the new one. */
function holdsFromAbove({ sheet, at, indicator, columns }: Gap, column: number): boolean {
  const above = indicatorsOf(sheet)[at - 1];
  if (!above) return false;
  const parts = levelParts.slice(0, levelParts.findIndex((part) => columns[part] === column) + 1);
  return parts.length > 0 && parts.every((part) => above[part] === indicator[part]);
}

/**
 * Merged cells that end with the row above the new one and go on in it: those left of the levels (绩效指标, written
 * downwards), and the groups of the other list, where it stands beside.
 */
function headingsGrown({ sheet: { grid, form, list }, columns }: Gap, row: number): CellRange[] {
  const first = Math.min(columns.level1 ?? Infinity, columns.level2 ?? Infinity, columns.name ?? Infinity);
  const ending = grid.merges.filter((merge) => merge.bottom === row - 1 && merge.top < row - 1);
  const besideGroups = levelColumns(form, list);
  return ending
    .filter(({ left, right }) => (right < first && left >= form.range.left) || besideGroups.has(left))
    .map((merge) => grown(merge, row));
}

/** The columns in which only the other list's levels stand. */
function levelColumns({ project, places }: FormReading, list: IndicatorList): Set<number> {
  const columns = (of: IndicatorList): (number | undefined)[] =>
    project.indicators[of].flatMap((_, at) =>
      levelParts.map((part) => places[`indicators.${of}.${at}.${part}`]?.cell.column),
    );
  const others = indicatorLists.filter((other) => other !== list).flatMap(columns);
  return new Set(
    others.filter((column) => column !== undefined && !columns(list).includes(column)) as number[],
  );
}

/**
 * The ways to put the indicator into a new row.
 * @param like the row whose looks the new one takes
 * @param neighbour the indicator whose levels' merged cells may go on in it; null where it joins none
 */
export function inNewRow(gap: Gap, row: number, like: number, neighbour: number | null): EditStep[][] {
  const { left, right } = gap.sheet.form.range;
  const insertion: EditStep = { kind: "insert-row", at: row, like, left, right };
  const inserted = applyToGrid(gap.sheet.grid, [insertion]);
  const found = levelParts.map((part) => levelSteps(gap, part, { row, neighbour, inserted }));
  const writes = found.flatMap((level) => level.writes);
  const merges = [...headingsGrown(gap, row), ...found.flatMap((level) => level.merges)].map(
    (range): EditStep => ({ kind: "merge", range }),
  );
  // Without merges the levels may hold from above; written again, 一级 would cut the groups of a list beside.
  const isCarried =
    gap.sheet.grid.merges.length === 0 && !levelParts.some((part) => isRepeated(gap.sheet, part));
  const unlike = isCarried ? [writes.filter(({ column }) => !holdsFromAbove(gap, column))] : [];
  return [...unlike, writes, ...(writes.length > 0 ? [[]] : [])].flatMap((named) =>
    rowWrites(gap, row).map((cells): EditStep[] => [
      insertion,
      { kind: "write", cells: [...named, ...cells] },
      ...merges,
    ]),
  );
}
