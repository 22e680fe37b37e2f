import type { Indicator } from "../form/project";
import { isBlank } from "../form/text";
import type { Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
import { applyToGrid } from "./apply-to-grid";
import type { FormInGrid } from "./form-in-grid";
import { anchorOf, cellAt, sameCell, textAt } from "./grid-look";
import { demandNothingBeside, placeOf, rowsOf, type Rows } from "./indicator-rows";
import { headingsGrown, levels, levelSteps, type Gap, type LevelManner } from "./level-steps";
import { located } from "./plan-field";
import { asEdit, type PlannedSteps } from "./planned-steps";
import { EditRefused, type CellWrite, type EditStep, type SheetEdit } from "./sheet-edit";
import { spreadTarget } from "./spread-cells";
import { columnsOf, filledColumns } from "./table-columns";
import { withIndicator } from "./shared-rows";
import { verifyAny } from "./verify";
import { wholeContents } from "./whole-cell";

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

/** A new row: where it goes, the row that it looks like, and the indicator whose groups may go on in it. */
interface RowWish {
  readonly row: number;
  readonly like: number;
  readonly neighbour: number | null;
}

/** The ways to put the indicator into a new row. */
function inNewRow(gap: Gap, { row, like, neighbour }: RowWish, manner: LevelManner): EditStep[][] {
  const { left, right } = gap.sheet.form.range;
  const insertion: EditStep = { kind: "insert-row", at: row, like, left, right };
  const inserted = applyToGrid(gap.sheet.grid, [insertion]);
  const found = levels.map((part) => levelSteps(gap, part, { row, neighbour, inserted }, manner));
  const writes = found.flatMap((level) => level.writes);
  const merges = [...headingsGrown(gap, row), ...found.flatMap((level) => level.merges)].map(
    (range): EditStep => ({ kind: "merge", range }),
  );
  return rowWrites(gap, row).map((cells) => [
    insertion,
    { kind: "write", cells: [...writes, ...cells] },
    ...merges,
  ]);
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

function* waysOf(gap: Gap, previous: Rows | null, next: Rows | null): Generator<() => EditStep[][]> {
  const from = previous
    ? previous.bottom + 1
    : (gap.sheet.form.places.indicators?.cell.row ?? next?.top ?? 0);
  for (const row of emptyRows(gap, from, next?.top ?? Infinity))
    yield () => rowWrites(gap, row).map((cells): EditStep[] => [{ kind: "write", cells }]);
  const beside = [rowBehind(gap, previous), rowBefore(gap, next)].filter((wish) => wish !== null);
  for (const { own, manner } of fillings(gap))
    for (const wish of beside) yield () => inNewRow(own, wish, manner);
}

function rowBehind({ at }: Gap, previous: Rows | null): RowWish | null {
  return previous && { row: previous.bottom + 1, like: previous.top, neighbour: at - 1 };
}

function rowBefore({ at }: Gap, next: Rows | null): RowWish | null {
  return next && { row: next.top, like: next.top, neighbour: at };
}

/** A way to fill a new row: in which columns, and how it comes under its levels. */
interface Filling {
  readonly own: Gap;
  readonly manner: LevelManner;
}

/** The ways to fill a new row, the best first. */
function fillings(gap: Gap): Filling[] {
  const { sheet, at } = gap;
  const all: Filling[] = [
    { own: gap, manner: "shared" },
    // Beside a row that slid the new one names its levels, under their own headers.
    { own: { ...gap, columns: columnsOf(sheet, null), model: null }, manner: "named" },
    { own: gap, manner: "carried" },
    { own: gap, manner: "named" },
    // Else it slides as its neighbour did.
    ...[at - 1, at].map((model): Filling => {
      const columns = { ...gap.columns, ...filledColumns(sheet, model) };
      return { own: { ...gap, columns, model }, manner: "carried" };
    }),
  ];
  return all.filter(({ own }) => own.columns.name !== undefined);
}

/** @throws EditRefused `form-beside`, `not-read-back`, `cannot-place` */
export function planAddition(sheet: FormInGrid, at: number, indicator: Indicator): PlannedSteps {
  const { indicators } = sheet.form.project;
  const field = `indicators.${at}.name` as const;
  const model = indicators.length === 0 ? null : Math.max(0, at - 1);
  const gap: Gap = { sheet, at, indicator, columns: columnsOf(sheet, model), model };
  if (gap.columns.name === undefined) throw new EditRefused("cannot-place", "indicators");
  const previous = at > 0 ? rowsOf(sheet, at - 1) : null;
  const next = at < indicators.length ? rowsOf(sheet, at) : null;
  const projects = withIndicator(sheet, at, indicator);
  for (const ways of waysOf(gap, previous, next))
    for (const steps of ways()) {
      const after = verifyAny(sheet, steps, projects);
      if (!after) continue;
      const insertion = steps.find(({ kind }) => kind === "insert-row");
      if (insertion && "at" in insertion)
        demandNothingBeside(sheet, { top: insertion.at - 1, bottom: insertion.at }, field);
      return { steps, after };
    }
  throw new EditRefused("not-read-back", field);
}

/**
 * Plans a new indicator, which becomes number `at` (0-based): in a row that the form keeps empty for its group, else in
 * a new row, over which the merged cells of its levels grow.
 * @throws EditRefused
 */
export function planIndicatorAddition(
  grid: Grid,
  form: FormReading,
  at: number,
  indicator: Indicator,
): SheetEdit {
  const { steps } = planAddition(located(grid, form, "indicators"), at, indicator);
  return asEdit(steps, [form.range]);
}
