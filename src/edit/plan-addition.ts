import { indicatorLists, type Indicator, type IndicatorList } from "../form/project";
import { isBlank } from "../form/text";
import type { CellRange, Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
import { applyToGrid } from "./apply-to-grid";
import { anchorOf, cellAt, extentOf, sameCell, textAt } from "./grid-look";
import {
  demandNothingBeside,
  indicatorsOf,
  placeOf,
  rowsOf,
  type ListInGrid,
  type Rows,
} from "./indicator-rows";
import { located } from "./plan-field";
import { asEdit, type PlannedSteps } from "./planned-steps";
import { EditRefused, type CellWrite, type EditStep, type SheetEdit } from "./sheet-edit";
import { spreadTarget } from "./spread-cells";
import { columnsByHeader, columnsOf, filledColumns, withoutLevels, type PartColumns } from "./table-columns";
import { verify } from "./verify";
import { wholeContents } from "./whole-cell";

/** Where a new indicator goes: between two others, either of which may not be there. */
interface Gap {
  readonly sheet: ListInGrid;
  readonly at: number;
  readonly indicator: Indicator;
  readonly columns: PartColumns;
  /** The indicator whose cells show how the new one's are filled. */
  readonly model: number | null;
}

const levels = ["level1", "level2"] as const;

/** The target's cells in a new row: split into sign, figure and unit as in the row of the model. */
function targetWrites({ sheet, indicator: { target }, columns, model }: Gap, row: number): CellWrite[][] {
  if (columns.target === undefined || target === null) return [[]];
  const place = model === null ? undefined : placeOf(sheet, model, "target");
  const alone = [{ row, column: columns.target, text: target, number: null }];
  if (!place?.more || place.belongs) return [alone];
  const ways = spreadTarget(sheet.grid, place.cell, place.more, target);
  return [...ways.map((way) => way.map((cell) => ({ ...cell, row }))), alone];
}

/** The ways to fill the parts of a row but for the levels. */
function rowWrites(gap: Gap, row: number): CellWrite[][] {
  const { sheet, indicator, columns, model } = gap;
  const others = (["name", "weight", "note"] as const).flatMap((part): CellWrite[] => {
    const [text, column] = [indicator[part], columns[part]];
    if (text === null || column === undefined) return [];
    const like = model === null ? undefined : placeOf(sheet, model, part)?.cell;
    const [content] = wholeContents(`indicators.0.${part}`, text, like && cellAt(sheet.grid, like), "");
    return content ? [{ row, column, ...content }] : [];
  });
  return targetWrites(gap, row).map((target) => [...others, ...target]);
}

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
  part: (typeof levels)[number],
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
function levelSteps(gap: Gap, part: (typeof levels)[number], newRow: NewRow): LevelSteps {
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
function isRepeated(sheet: ListInGrid, part: (typeof levels)[number]): boolean {
  const indicators = indicatorsOf(sheet);
  return indicators.some((indicator, at) => {
    const [own, next] = [placeOf(sheet, at, part), placeOf(sheet, at + 1, part)];
    const other = indicators[at + 1];
    return own && next && other?.[part] === indicator[part] && own.cell.row !== next.cell.row;
  });
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
    project[of].flatMap((_, at) => levels.map((part) => places[`${of}.${at}.${part}`]?.cell.column));
  const others = indicatorLists.filter((other) => other !== list).flatMap(columns);
  return new Set(
    others.filter((column) => column !== undefined && !columns(list).includes(column)) as number[],
  );
}

/** The ways to put the indicator into a new row. */
function inNewRow(gap: Gap, row: number, like: number, neighbour: number | null): EditStep[][] {
  const { left, right } = gap.sheet.form.range;
  const insertion: EditStep = { kind: "insert-row", at: row, like, left, right };
  const inserted = applyToGrid(gap.sheet.grid, [insertion]);
  const found = levels.map((part) => levelSteps(gap, part, { row, neighbour, inserted }));
  const writes = found.flatMap((level) => level.writes);
  const merges = [...headingsGrown(gap, row), ...found.flatMap((level) => level.merges)].map(
    (range): EditStep => ({ kind: "merge", range }),
  );
  // Without merges the levels may hold from above; written again, 一级 would cut the groups of a list beside.
  return [writes, ...(writes.length > 0 ? [[]] : [])].flatMap((named) =>
    rowWrites(gap, row).map((cells): EditStep[] => [
      insertion,
      { kind: "write", cells: [...named, ...cells] },
      ...merges,
    ]),
  );
}

/** Rows that the form keeps ready: they name their group, and are blank where name and target would stand. */
function emptyRows({ sheet: { grid, form }, columns }: Gap, from: number, to: number): number[] {
  const anchor = (row: number, column: number) => anchorOf(grid, { row, column });
  const isOf = (
    part: "level1" | "level2" | "name" | "target",
    test: (row: number, column: number) => boolean,
  ) => {
    const column = columns[part];
    return (row: number): boolean => column !== undefined && test(row, column);
  };
  const isNamed = levels.map((part) =>
    isOf(part, (row, column) => !isBlank(textAt(grid, anchor(row, column)))),
  );
  const isTaken = (["name", "target"] as const).map((part) =>
    isOf(part, (row, column) => {
      const own = { row, column };
      return !isBlank(textAt(grid, own)) || !sameCell(anchor(row, column), own);
    }),
  );
  const last = Math.min(to - 1, form.range.bottom);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, at) => from + at).filter(
    (row) => isNamed.some((test) => test(row)) && !isTaken.some((test) => test(row)),
  );
}

/** The levels that an empty row does not name itself, where it has cells of its own for them. */
function missingLevels({ sheet: { grid }, indicator, columns }: Gap, row: number): CellWrite[] {
  return levels.flatMap((part) => {
    const [text, column] = [indicator[part], columns[part]];
    if (text === null || column === undefined) return [];
    const own = { row, column };
    const isFree = sameCell(anchorOf(grid, own), own) && isBlank(textAt(grid, own));
    return isFree ? [{ ...own, text, number: null }] : [];
  });
}

function* waysOf(gap: Gap, previous: Rows | null, next: Rows | null): Generator<() => EditStep[][]> {
  const from = previous
    ? previous.bottom + 1
    : (gap.sheet.form.places[gap.sheet.list]?.cell.row ?? next?.top ?? 0);
  const to = next?.top ?? Infinity;
  for (const row of emptyRows(gap, from, to))
    for (const named of [[], missingLevels(gap, row)])
      yield () =>
        rowWrites(gap, row).map((cells): EditStep[] => [{ kind: "write", cells: [...named, ...cells] }]);
  for (const filling of fillings(gap)) yield* newRowsOf(filling, previous, next);
}

/** A new row behind the one before, or before the next one. */
function* newRowsOf(
  { own, joins }: Filling,
  previous: Rows | null,
  next: Rows | null,
): Generator<() => EditStep[][]> {
  const { at } = own;
  if (previous) yield () => inNewRow(own, previous.bottom + 1, previous.top, joins ? at - 1 : null);
  if (next) yield () => inNewRow(own, next.top, next.top, joins ? at : null);
}

/** A way to fill a new row: in which columns, and whether it may join the merged cells of its neighbour's levels. */
interface Filling {
  readonly own: Gap;
  readonly joins: boolean;
}

/** The ways to fill a new row, the best first. */
function fillings(gap: Gap): Filling[] {
  const { sheet, at } = gap;
  const unnamed = withoutLevels(gap.columns);
  const all: Filling[] = [
    { own: gap, joins: true },
    // Beside a row that slid the new one names its levels, under their own headers.
    { own: { ...gap, columns: columnsByHeader(sheet, gap.model), model: null }, joins: false },
    { own: gap, joins: false },
    // Levels hold from above, whatever is merged beside; else the row slides as its neighbour did.
    { own: { ...gap, columns: unnamed }, joins: false },
    ...[at - 1, at].map((model): Filling => ({
      own: { ...gap, columns: { ...unnamed, ...filledColumns(sheet, model) }, model },
      joins: false,
    })),
  ];
  return all.filter(({ own }) => own.columns.name !== undefined);
}

/** @throws EditRefused `form-beside`, `not-read-back`, `cannot-place` */
export function planAddition(sheet: ListInGrid, at: number, indicator: Indicator): PlannedSteps {
  const indicators = indicatorsOf(sheet);
  const field = `${sheet.list}.${at}.name` as const;
  const model = indicators.length === 0 ? null : Math.max(0, at - 1);
  const gap: Gap = { sheet, at, indicator, columns: columnsOf(sheet, model), model };
  if (gap.columns.name === undefined) throw new EditRefused("cannot-place", sheet.list);
  const previous = at > 0 ? rowsOf(sheet, at - 1) : null;
  const next = at < indicators.length ? rowsOf(sheet, at) : null;
  const project = { ...sheet.form.project, [sheet.list]: indicators.toSpliced(at, 0, indicator) };
  for (const ways of waysOf(gap, previous, next))
    for (const steps of ways()) {
      const after = verify(sheet, steps, { project });
      if (!after) continue;
      const insertion = steps.find(({ kind }) => kind === "insert-row");
      if (insertion && "at" in insertion)
        demandNothingBeside(sheet, { top: insertion.at - 1, bottom: insertion.at }, field);
      return { steps, after };
    }
  throw new EditRefused("not-read-back", field);
}

/**
 * Plans a new indicator, which becomes number `at` (0-based) of its list: in a row that the form keeps empty for its group, else in
 * a new row, over which the merged cells of its levels grow.
 * @throws EditRefused
 */
export function planIndicatorAddition(
  grid: Grid,
  form: FormReading,
  list: IndicatorList,
  at: number,
  indicator: Indicator,
): SheetEdit {
  const { steps } = planAddition({ ...located(grid, form, list), list }, at, indicator);
  return asEdit(steps, [form.range]);
}
