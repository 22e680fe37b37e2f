import type { CellRange } from "../../../core/grid/grid";
import type { Rule } from "../ink/ink";
import type { Network } from "./crossings";

/** A ruled table: where its columns and rows begin and the last one ends, in points, and its cells, 0-based. */
export interface RuledTable {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Row by row, left to right; a cell over several rows or columns is one from which the lines between are missing. */
  readonly cells: readonly CellRange[];
}

/** So much of a cell's side must be drawn. */
const drawnShare = 0.75;

/** The cells between the lines of a network that is trimmed; what is open to the outside is none. */
export function cellsOf({ verticals, horizontals }: Network): RuledTable {
  const columns = placesOf(verticals);
  const rows = placesOf(horizontals);
  const walls = { columns, rows, verticals: byPlace(verticals), horizontals: byPlace(horizontals) };
  return { columns, rows, cells: regionsOf(walls).flatMap(rectanglesOf).sort(inReadingOrder) };
}

interface Walls {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly verticals: ReadonlyMap<number, readonly Rule[]>;
  readonly horizontals: ReadonlyMap<number, readonly Rule[]>;
}

function placesOf(rules: readonly Rule[]): readonly number[] {
  return [...new Set(rules.map(({ at }) => at))].sort((one, other) => one - other);
}

function byPlace(rules: readonly Rule[]): ReadonlyMap<number, readonly Rule[]> {
  const places = new Map<number, Rule[]>();
  for (const rule of rules) places.set(rule.at, [...(places.get(rule.at) ?? []), rule]);
  return places;
}

/** Whether a line is drawn between two places. */
function isDrawn(rules: readonly Rule[] | undefined, from: number, to: number): boolean {
  let drawn = 0;
  for (const { start, end } of rules ?? []) drawn += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return drawn >= (to - from) * drawnShare;
}

type Field = readonly [row: number, column: number];

/** The fields between all lines, put together where no line is between them; those that are open to the outside left out. */
function regionsOf({ columns, rows, verticals, horizontals }: Walls): readonly (readonly Field[])[] {
  const [height, width] = [rows.length - 1, columns.length - 1];
  const isVisited = new Uint8Array(Math.max(0, height * width));
  /** Whether one comes from a field over the upright line `line`, or the level one. */
  const isOpenAcross = (line: number, row: number) =>
    !isDrawn(verticals.get(columns[line] ?? NaN), rows[row] ?? 0, rows[row + 1] ?? 0);
  const isOpenDown = (line: number, column: number) =>
    !isDrawn(horizontals.get(rows[line] ?? NaN), columns[column] ?? 0, columns[column + 1] ?? 0);

  const regions: Field[][] = [];
  for (let start = 0; start < height * width; start++) {
    if (isVisited[start]) continue;
    isVisited[start] = 1;
    const region: Field[] = [[Math.floor(start / width), start % width]];
    let isOutside = false;
    for (const [row, column] of region) {
      const ways: readonly (readonly [isOpen: boolean, row: number, column: number])[] = [
        [isOpenAcross(column, row), row, column - 1],
        [isOpenAcross(column + 1, row), row, column + 1],
        [isOpenDown(row, column), row - 1, column],
        [isOpenDown(row + 1, column), row + 1, column],
      ];
      for (const [isOpen, nextRow, nextColumn] of ways) {
        if (!isOpen) continue;
        if (nextRow < 0 || nextRow >= height || nextColumn < 0 || nextColumn >= width) isOutside = true;
        else if (!isVisited[nextRow * width + nextColumn]) {
          isVisited[nextRow * width + nextColumn] = 1;
          region.push([nextRow, nextColumn]);
        }
      }
    }
    if (!isOutside) regions.push(region);
  }
  return regions;
}

/** A region as a rectangle; one that is none, since a line ends in the middle of a cell, in several: as wide as they go, then as high. */
function rectanglesOf(region: readonly Field[]): readonly CellRange[] {
  const runs: CellRange[] = [];
  for (const [row, column] of [...region].sort(
    ([one, left], [other, right]) => one - other || left - right,
  )) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const rectangles: CellRange[] = [];
  for (const run of runs) {
    const above = rectangles.findIndex(
      ({ bottom, left, right }) => bottom === run.top - 1 && left === run.left && right === run.right,
    );
    const rectangle = rectangles[above];
    if (rectangle) rectangles[above] = { ...rectangle, bottom: run.bottom };
    else rectangles.push(run);
  }
  return rectangles;
}

function inReadingOrder(one: CellRange, other: CellRange): number {
  return one.top - other.top || one.left - other.left;
}
