import { levelParts, type Indicator, type LevelPart } from "../form/project";
import { isBlank } from "../form/text";
import type { CellRange } from "../grid/grid";
import { anchorOf, extentOf, textAt } from "./grid-look";
import { indicatorsOf, placeOf, rowsOf, type ListInGrid, type Rows } from "./indicator-rows";
import type { CellWrite, EditStep } from "./sheet-edit";

/** One row of a level's column, and what it is to say. */
interface LevelRow {
  readonly row: number;
  readonly text: string;
}

/** A level as the form prints it, with its score and its line breaks. */
function printed(sheet: ListInGrid, part: LevelPart, level: string | null): string {
  const at = indicatorsOf(sheet).findIndex((indicator) => indicator[part] === level);
  const place = placeOf(sheet, at, part);
  return place ? textAt(sheet.grid, place.cell) : (level ?? "");
}

/** Whether one of these indicators has a level that is printed above it alone, with empty cells below. */
function isCarried(sheet: ListInGrid, numbers: readonly number[]): boolean {
  return numbers.some((at) =>
    levelParts.some((part) => {
      const cell = placeOf(sheet, at, part)?.cell;
      return cell !== undefined && extentOf(sheet.grid, cell).bottom < (rowsOf(sheet, at)?.top ?? 0);
    }),
  );
}

/** Whether the form merges the cells of a level over the rows of its group; those of one row tell nothing. */
function mergesLevels(sheet: ListInGrid): boolean {
  return indicatorsOf(sheet).some((_, at) =>
    levelParts.some((part) => {
      const cell = placeOf(sheet, at, part)?.cell;
      const { top = 0, bottom = 0 } = cell ? extentOf(sheet.grid, cell) : {};
      return top < bottom;
    }),
  );
}

/** The merged cells of a level over these rows; null where they are not of one width. */
function levelRange(
  sheet: ListInGrid,
  part: LevelPart,
  rows: readonly number[],
  carried: boolean,
): CellRange | null {
  const column = placeOf(sheet, 0, part)?.cell.column;
  if (column === undefined) return null;
  const extents = rows.map((row) => extentOf(sheet.grid, { row, column }));
  const [first] = extents;
  if (!first || extents.some(({ left, right }) => left !== first.left || right !== first.right)) return null;
  // A form that writes a level into every row merges none.
  if (!carried && !mergesLevels(sheet)) return null;
  const groups = carried ? [...carriedOver(sheet, part, rows), ...extents] : extents;
  return {
    ...first,
    top: Math.min(...groups.map(({ top }) => top)),
    bottom: Math.max(...groups.map(({ bottom }) => bottom)),
  };
}

/** The texts by which the form prints a level. */
export function printedLevels(sheet: ListInGrid, part: LevelPart): ReadonlySet<string> {
  return new Set(indicatorsOf(sheet).map((indicator) => printed(sheet, part, indicator[part])));
}

/** Whether a level's cells hold a text that is no level's by itself, as where its name is written downwards: 产 出 指 标. */
function holdsOtherText(sheet: ListInGrid, part: LevelPart, { left, ...rows }: CellRange): boolean {
  const names = printedLevels(sheet, part);
  return sheet.grid.cells.some(
    ({ row, column, text }) =>
      column === left && row >= rows.top && row <= rows.bottom && !isBlank(text) && !names.has(text),
  );
}

/** The rows of the groups that the indicators in these rows belong to: each from the one that names the level on. */
function carriedOver(sheet: ListInGrid, part: LevelPart, rows: readonly number[]): Rows[] {
  const all = indicatorsOf(sheet).flatMap((_, at) => {
    const own = rowsOf(sheet, at);
    return own ? [{ ...own, named: placeOf(sheet, at, part)?.cell.row ?? own.top }] : [];
  });
  const named = new Set(all.filter(({ top }) => rows.includes(top)).map((own) => own.named));
  return all
    .filter((own) => named.has(own.named))
    .map((own) => ({ top: Math.min(own.top, own.named), bottom: own.bottom }));
}

/** The rows in groups: of one text, and within one group of the level above. */
function groupsOf(rows: readonly LevelRow[], above: ReadonlyMap<number, number>): LevelRow[][] {
  const groups: LevelRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const goesOn = before?.text === row.text && above.get(before.row) === above.get(row.row);
    if (last && goesOn) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/**
 * Writes each group's name into its first row. Where levels are merged their cells are split before, and those of the group merged
 * after; where they leave the cells below empty, these stay as they are.
 */
function relaid(
  sheet: ListInGrid,
  { left, right, ...rows }: CellRange,
  groups: readonly LevelRow[][],
  carried: boolean,
): EditStep[] {
  const isMerged = ({ row }: LevelRow): boolean => {
    const { top, bottom } = extentOf(sheet.grid, { row, column: left });
    return top < bottom;
  };
  const cells = groups.flatMap((group) =>
    group.map(({ row, text }, at): CellWrite => ({
      ...{ row, column: left, number: null },
      text: at === 0 ? text : "",
    })),
  );
  const together = carried ? groups.filter((group) => group.some(isMerged)) : groups;
  if (together.length === 0) return [{ kind: "write", cells }];
  const merges = together.flatMap((group): EditStep[] => {
    const [top = 0, bottom = 0] = [group[0]?.row, group.at(-1)?.row];
    return top < bottom || left < right ? [{ kind: "merge", range: { top, left, bottom, right } }] : [];
  });
  return [{ kind: "split", range: { left, right, ...rows } }, { kind: "write", cells }, ...merges];
}

/**
 * Lays the cells of the levels out anew, so that the rows of the indicators from `low` to `high` stand under the levels of
 * those that are wanted there: no row goes and none comes. Null where an indicator has not a row of its own or the
 * form neither merges its levels nor leaves the cells below them empty.
 */
export function regroupSteps(
  sheet: ListInGrid,
  wanted: readonly Indicator[],
  low: number,
  high: number,
): EditStep[] | null {
  const numbers = Array.from({ length: high - low + 1 }, (_, at) => low + at);
  const rows = numbers.map((at) => rowsOf(sheet, at));
  const own = rows.flatMap((row) => (row && row.top === row.bottom ? [row.top] : []));
  const carried = isCarried(sheet, numbers);
  if (own.length < numbers.length || (sheet.grid.merges.length === 0 && !carried)) return null;
  // With a slot between them an indicator would come to stand in another group's row.
  if (own.some((row, at) => at > 0 && row !== (own[at - 1] ?? 0) + 1)) return null;
  const steps: EditStep[] = [];
  let above: ReadonlyMap<number, number> = new Map();
  // A form without 二级 has no column for them.
  const printedParts = levelParts.filter((part) => numbers.some((at) => placeOf(sheet, at, part)));
  for (const part of printedParts) {
    const range = levelRange(sheet, part, own, carried);
    if (!range || holdsOtherText(sheet, part, range)) return null;
    const groups = groupsOf(rowsIn(sheet, part, range, own, wanted.slice(low, high + 1)), above);
    above = new Map(groups.flatMap((group, at) => group.map(({ row }) => [row, at] as const)));
    steps.push(...relaid(sheet, range, groups, carried));
  }
  return steps;
}

/** What each row of a level's cells is to say. */
function rowsIn(
  sheet: ListInGrid,
  part: LevelPart,
  { top, left, bottom }: CellRange,
  own: readonly number[],
  wanted: readonly Indicator[],
): LevelRow[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => {
    const row = top + at;
    const standing = indicatorsOf(sheet).find((__, index) => rowsOf(sheet, index)?.top === row);
    const indicator = own.includes(row) ? wanted[own.indexOf(row)] : standing;
    const now = textAt(sheet.grid, anchorOf(sheet.grid, { row, column: left }));
    return { row, text: indicator ? printed(sheet, part, indicator[part]) : now };
  });
}
