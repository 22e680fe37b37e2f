import { sameCell } from "../grid/address";
import { withIndicators } from "../form/indicator-lists";
import {
  levelParts,
  type Indicator,
  type IndicatorList,
  type LevelPart,
  type Project,
} from "../form/project";
import { isBlank } from "../form/text";
import type { Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
import { rowWrites, type Gap } from "./fill-row";
import { indexIn, slotsFor } from "./free-slot";
import { anchorOf, textAt } from "./grid-look";
import { demandNothingBeside, indicatorsOf, rowsOf, type ListInGrid, type Rows } from "./indicator-rows";
import { inNewRow } from "./new-row";
import { located } from "./plan-field";
import { sameGroup } from "./same-group";
import { asEdit, type PlannedSteps } from "./planned-steps";
import { EditRefused, type CellWrite, type EditStep, type SheetEdit } from "./sheet-edit";
import { columnsByHeader, columnsOf, filledColumns, withoutLevels } from "./table-columns";
import { verify } from "./verify";

/** Rows that the form keeps ready: they name their group, and are blank where name and target would stand. */
function emptyRows({ sheet: { grid, form }, columns }: Gap, from: number, to: number): number[] {
  const anchor = (row: number, column: number) => anchorOf(grid, { row, column });
  const isOf = (part: LevelPart | "name" | "target", test: (row: number, column: number) => boolean) => {
    const column = columns[part];
    return (row: number): boolean => column !== undefined && test(row, column);
  };
  const isNamed = levelParts.map((part) =>
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
  return levelParts.flatMap((part) => {
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
    : (gap.sheet.form.places[`indicators.${gap.sheet.list}`]?.cell.row ?? next?.top ?? 0);
  const to = next?.top ?? Infinity;
  for (const row of emptyRows(gap, from, to))
    for (const named of [[], missingLevels(gap, row)])
      yield () =>
        rowWrites(gap, row).map((cells): EditStep[] => [{ kind: "write", cells: [...named, ...cells] }]);
  for (const filling of fillings(gap)) yield* newRowsOf(filling, previous, next);
}

/** A new row behind the one before, or before the next one: first beside its own group, whose cells then grow over it. */
function newRowsOf(
  { own, joins }: Filling,
  previous: Rows | null,
  next: Rows | null,
): (() => EditStep[][])[] {
  const { at, sheet, indicator } = own;
  const behind = previous && (() => inNewRow(own, previous.bottom + 1, previous.top, joins ? at - 1 : null));
  const before = next && (() => inNewRow(own, next.top, next.top, joins ? at : null));
  const [above, below] = [indicatorsOf(sheet)[at - 1], indicatorsOf(sheet)[at]];
  const isFirst = sameGroup(below, indicator) && !sameGroup(above, indicator);
  return (isFirst ? [before, behind] : [behind, before]).filter((way) => way !== null);
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

/** A slot that was filled, and which number (0-based) its indicator has. */
interface FilledSlot extends PlannedSteps {
  readonly at: number;
}

/** In the first printed row of its 二级 that waits for one; null where there is none, or where it would not read so. */
function inSlot(sheet: ListInGrid, indicator: Indicator): FilledSlot | null {
  for (const slot of slotsFor(sheet.form, sheet.list, indicator)) {
    const at = indexIn(sheet.form, slot);
    const model = indicatorsOf(sheet).length === 0 ? null : Math.max(0, at - 1);
    const columns = columnsByHeader(sheet, model);
    const gap: Gap = { sheet, at, indicator, columns, model };
    const project = withIndicator(sheet, at, indicator);
    for (const named of [[], missingLevels(gap, slot.row)])
      for (const cells of rowWrites(gap, slot.row)) {
        const steps: EditStep[] = [{ kind: "write", cells: [...named, ...cells] }];
        const after = verify(sheet, steps, { project });
        if (after) return { steps, after, at };
      }
  }
  return null;
}

function withIndicator(sheet: ListInGrid, at: number, indicator: Indicator): Project {
  return withIndicators(sheet.form.project, sheet.list, indicatorsOf(sheet).toSpliced(at, 0, indicator));
}

/**
 * A new indicator: in the first free slot of its 二级 wherever that makes it stand, else as number `at` of its list; also so where
 * it is to stand before another of its group.
 * @throws EditRefused `form-beside`, `not-read-back`, `cannot-place`
 */
export function planAddition(sheet: ListInGrid, at: number, indicator: Indicator): PlannedSteps {
  const filled = inSlot(sheet, indicator);
  const isBetween = sameGroup(indicatorsOf(sheet)[at], indicator);
  return filled && (filled.at === at || !isBetween) ? filled : inRow(sheet, at, indicator);
}

/** A new indicator that is number `at` of its list and no other. @throws EditRefused */
export function planAdditionAt(sheet: ListInGrid, at: number, indicator: Indicator): PlannedSteps {
  const filled = inSlot(sheet, indicator);
  return filled?.at === at ? filled : inRow(sheet, at, indicator);
}

/** In an empty row between its neighbours, else in a new one. @throws EditRefused */
function inRow(sheet: ListInGrid, at: number, indicator: Indicator): PlannedSteps {
  const indicators = indicatorsOf(sheet);
  const field = `indicators.${sheet.list}.${at}.name` as const;
  const model = indicators.length === 0 ? null : Math.max(0, at - 1);
  const gap: Gap = { sheet, at, indicator, columns: columnsOf(sheet, model), model };
  const hasTable = indicators.length > 0 || sheet.form.places[`indicators.${sheet.list}`] !== undefined;
  if (!hasTable || gap.columns.name === undefined)
    throw new EditRefused("cannot-place", `indicators.${sheet.list}`);
  const previous = at > 0 ? rowsOf(sheet, at - 1) : null;
  const next = at < indicators.length ? rowsOf(sheet, at) : null;
  const project = withIndicator(sheet, at, indicator);
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
 * Plans a new indicator: in the first row that the form keeps empty for its group (`placeInList` tells its number then), else
 * as number `at` (0-based) of its list in a new row, over which the merged cells of its levels grow.
 * @throws EditRefused
 */
export function planIndicatorAddition(
  grid: Grid,
  form: FormReading,
  list: IndicatorList,
  at: number,
  indicator: Indicator,
): SheetEdit {
  const { steps } = planAddition({ ...located(grid, form, `indicators.${list}`), list }, at, indicator);
  return asEdit(steps, [form.range]);
}
