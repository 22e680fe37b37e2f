import { plainLevel } from "../form/levels";
import type { Indicator, IndicatorList, Project } from "../form/project";
import type { Layout } from "./layout";

/** An indicator in a row of the table: `index` counts in its list; null in a row of the blank form. */
export interface ListedIndicator {
  readonly list: IndicatorList;
  readonly indicator: Indicator;
  readonly index: number | null;
}

/** A row of the indicator table, with one indicator for each list that the table shows, or none. */
export type TableRow = Readonly<Partial<Record<IndicatorList, ListedIndicator>>>;

/** An indicator of which nothing is said. */
export const emptyIndicator: Indicator = {
  level1: null,
  level2: null,
  name: null,
  target: null,
  weight: null,
  note: null,
};

/** The project's indicators of one list, in their order. */
export function listed(list: IndicatorList, project: Project): ListedIndicator[] {
  return project.indicators[list].map((indicator, index) => ({ list, indicator, index }));
}

/** The rows that a blank form has for a list. */
export function blankRows(list: IndicatorList, layout: Layout): ListedIndicator[] {
  return layout.indicators.groups.flatMap(({ level1, level2s }) =>
    level2s.map((level2) => ({ list, indicator: { ...emptyIndicator, level1, level2 }, index: null })),
  );
}

/**
 * The indicators with the printed rows of which they have none, each behind what stands before it in the form: behind its own 一级
 * where that is there, else behind the 一级 printed before it. The order of the indicators stays as it is.
 */
export function withPrintedRows(
  own: readonly ListedIndicator[],
  printed: readonly ListedIndicator[],
): ListedIndicator[] {
  const rows = [...own];
  printed.forEach((row, at) => {
    if (rows.some((other) => samePlace(other, row))) return;
    const before = printed.slice(0, at).reverse();
    const sibling = before.find((other) => other.indicator.level1 === row.indicator.level1);
    const behindSibling = sibling ? rows.findLastIndex((other) => samePlace(other, sibling)) : -1;
    const first = rows.findIndex((other) => sameLevel1(other, row));
    const groupBefore = before.find((other) => rows.some((one) => sameLevel1(one, other)));
    const behindGroup = groupBefore ? rows.findLastIndex((other) => sameLevel1(other, groupBefore)) : -1;
    const place = behindSibling >= 0 ? behindSibling + 1 : first >= 0 ? first : behindGroup + 1;
    rows.splice(place, 0, row);
  });
  return rows;
}

const plain = (level: string | null): string => plainLevel(level ?? "");

function sameLevel1({ indicator: one }: ListedIndicator, { indicator: other }: ListedIndicator): boolean {
  return plain(one.level1) === plain(other.level1);
}

function samePlace(one: ListedIndicator, other: ListedIndicator): boolean {
  return sameLevel1(one, other) && plain(one.indicator.level2) === plain(other.indicator.level2);
}

/** Cuts a list into runs with the same key; what has no key stands alone. */
export function runsBy<T>(items: readonly T[], key: (item: T) => string | null): T[][] {
  const found: T[][] = [];
  for (const item of items) {
    const run = found.at(-1);
    if (run?.[0] && key(item) !== null && key(run[0]) === key(item)) run.push(item);
    else found.push([item]);
  }
  return found;
}

/**
 * The rows of two lists side by side under the same 一级 cells: groups of the same 一级 stand beside each other, as far
 * as the order of both lists allows; the shorter one leaves cells empty.
 */
export function rowsSideBySide(
  left: readonly ListedIndicator[],
  right: readonly ListedIndicator[],
): TableRow[] {
  const leftRuns = runsBy(left, level1Of);
  const rightRuns = runsBy(right, level1Of);
  const rows: TableRow[] = [];
  while (leftRuns.length > 0 || rightRuns.length > 0) {
    const level1 = nextLevel1(leftRuns, rightRuns);
    rows.push(...zip(takeRun(leftRuns, level1), takeRun(rightRuns, level1)));
  }
  return rows;
}

function level1Of({ indicator }: ListedIndicator): string | null {
  return indicator.level1;
}

function firstLevel1(runs: readonly ListedIndicator[][]): string | null | undefined {
  return runs[0]?.[0]?.indicator.level1;
}

/**
 * The right list's next group waits if the left one has still to come to it. What has no 一级 comes first: below a
 * 一级 cell it would seem to belong to it.
 */
function nextLevel1(left: readonly ListedIndicator[][], right: readonly ListedIndicator[][]): string | null {
  const [own, other] = [firstLevel1(left), firstLevel1(right)];
  if (own === undefined || other === undefined) return own ?? other ?? null;
  if (own === null || other === null) return null;
  return right.some((run) => run[0] && level1Of(run[0]) === own) ? other : own;
}

function takeRun(runs: ListedIndicator[][], level1: string | null): ListedIndicator[] {
  return firstLevel1(runs) === level1 ? (runs.shift() ?? []) : [];
}

/** The rows of the annual indicators, each with the long-term one of the same levels and name. */
export function rowsWithSharedNames(project: Project): TableRow[] {
  const free = listed("overall", project);
  return listed("annual", project).map((annual) => {
    const at = free.findIndex((overall) => isSame(annual.indicator, overall.indicator));
    return tableRow([annual, ...(at < 0 ? [] : free.splice(at, 1))]);
  });
}

function isSame(one: Indicator, other: Indicator): boolean {
  return one.level1 === other.level1 && one.level2 === other.level2 && one.name === other.name;
}

/** The rows of two lists beside each other that have nothing in common. */
export function zip(left: readonly ListedIndicator[], right: readonly ListedIndicator[]): TableRow[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    tableRow([left[row], right[row]]),
  );
}

/** A row of the table with what stands in it. */
export function tableRow(listed: readonly (ListedIndicator | undefined)[]): TableRow {
  return Object.fromEntries(listed.flatMap((one) => (one ? [[one.list, one]] : [])));
}
