import { levelParts, type Indicator, type LevelPart } from "../form/project";
import type { CellRange } from "../grid/grid";
import { anchorOf, extentOf, textAt } from "./grid-look";
import { indicatorsOf, placeOf, rowsOf, type ListInGrid } from "./indicator-rows";
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

/** The merged cells of a level over these rows; null where they are not of one width. */
function levelRange(sheet: ListInGrid, part: LevelPart, rows: readonly number[]): CellRange | null {
  const column = placeOf(sheet, 0, part)?.cell.column;
  if (column === undefined) return null;
  const extents = rows.map((row) => extentOf(sheet.grid, { row, column }));
  const [first] = extents;
  if (!first || extents.some(({ left, right }) => left !== first.left || right !== first.right)) return null;
  // A form that writes a level into every row merges none.
  if (rows.length > 1 && extents.every(({ top, bottom }) => top === bottom)) return null;
  return {
    ...first,
    top: Math.min(...extents.map(({ top }) => top)),
    bottom: Math.max(...extents.map(({ bottom }) => bottom)),
  };
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

/** Splits a level's cells, writes each group's name into its first row and merges the group. */
function relaid({ left, right, ...rows }: CellRange, groups: readonly LevelRow[][]): EditStep[] {
  const cells = groups.flatMap((group) =>
    group.map(({ row, text }, at): CellWrite => ({
      ...{ row, column: left, number: null },
      text: at === 0 ? text : "",
    })),
  );
  const merges = groups.flatMap((group): EditStep[] => {
    const [top = 0, bottom = 0] = [group[0]?.row, group.at(-1)?.row];
    return top < bottom || left < right ? [{ kind: "merge", range: { top, left, bottom, right } }] : [];
  });
  return [{ kind: "split", range: { left, right, ...rows } }, { kind: "write", cells }, ...merges];
}

/**
 * Lays the merged cells of the levels out anew, so that the rows of the indicators from `low` to `high` stand under the levels of
 * those that are wanted there: no row goes and none comes. Null where an indicator has not a row of its own or the
 * form does not merge its levels.
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
  if (own.length < numbers.length || sheet.grid.merges.length === 0) return null;
  // With a slot between them an indicator would come to stand in another group's row.
  if (own.some((row, at) => at > 0 && row !== (own[at - 1] ?? 0) + 1)) return null;
  const steps: EditStep[] = [];
  let above: ReadonlyMap<number, number> = new Map();
  // A form without 二级 has no column for them.
  const printedParts = levelParts.filter((part) => numbers.some((at) => placeOf(sheet, at, part)));
  for (const part of printedParts) {
    const range = levelRange(sheet, part, own);
    if (!range) return null;
    const groups = groupsOf(rowsIn(sheet, part, range, own, wanted.slice(low, high + 1)), above);
    above = new Map(groups.flatMap((group, at) => group.map(({ row }) => [row, at] as const)));
    steps.push(...relaid(range, groups));
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
    const indicator = wanted[own.indexOf(row)];
    const now = textAt(sheet.grid, anchorOf(sheet.grid, { row, column: left }));
    return { row, text: indicator ? printed(sheet, part, indicator[part]) : now };
  });
}
