import { removeIndicator } from "./remove-indicator";
import { levelParts, type IndicatorList } from "../form/project";
import { isBlank } from "../form/text";
import type { CellRange, Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
import { cellAt } from "./grid-look";
import {
  demandNothingBeside,
  indicatorsOf,
  ownCells,
  placeOf,
  rowsOf,
  type ListInGrid,
  type Rows,
} from "./indicator-rows";
import { located } from "./plan-field";
import { asEdit, type PlannedSteps } from "./planned-steps";
import { rotateRows } from "./rotate-rows";
import { sameGroup } from "./same-group";
import { EditRefused, type CellWrite, type EditStep, type SheetEdit } from "./sheet-edit";
import { verify } from "./verify";

const empty = { text: "", number: null } as const;

/** The row stays with its levels, ready for another indicator. */
function emptied(sheet: ListInGrid, index: number): EditStep[] {
  return [{ kind: "write", cells: ownCells(sheet, index).map((cell) => ({ ...cell, ...empty })) }];
}

/** Merged cells that begin in the rows and go on below them: what they hold must not go with the rows. */
function cutMerges({ merges }: Grid, { top, bottom }: Rows): CellRange[] {
  return merges.filter((merge) => merge.top >= top && merge.top <= bottom && merge.bottom > bottom);
}

/** Levels without merged cells, which the indicators below take from a cell in these rows. */
function carriedLevels(sheet: ListInGrid, index: number, { top, bottom }: Rows): CellRange[] {
  return levelParts.flatMap((part) => {
    const [own, next] = [placeOf(sheet, index, part)?.cell, placeOf(sheet, index + 1, part)?.cell];
    const isShared = own && next?.row === own.row && next.column === own.column;
    if (!isShared || own.row < top || own.row > bottom) return [];
    return [{ top: own.row, left: own.column, bottom: own.row, right: own.column }];
  });
}

/**
 * Whether the rows hold a text left of the indicator that is none of its levels and would go with them: 绩效指标 beside the first
 * one, or a level's name that is written downwards, a letter to a row.
 */
function holdsOtherText(sheet: ListInGrid, index: number, rows: Rows): boolean {
  const own = Math.min(...ownCells(sheet, index).map(({ column }) => column));
  const levels = levelParts.map((part) => placeOf(sheet, index, part)?.cell);
  const kept = cutMerges(sheet.grid, rows);
  return sheet.grid.cells.some(
    ({ row, column, text }) =>
      row >= rows.top &&
      row <= rows.bottom &&
      column < own &&
      column >= sheet.form.range.left &&
      !isBlank(text) &&
      !levels.some((cell) => cell?.row === row && cell.column === column) &&
      !kept.some(({ top, left }) => top === row && left === column),
  );
}

function withoutRows(sheet: ListInGrid, index: number, rows: Rows): EditStep[] {
  demandNothingBeside(sheet, rows, `indicators.${sheet.list}.${index}.name`);
  const merged = cutMerges(sheet.grid, rows);
  const carried = carriedLevels(sheet, index, rows).filter(
    (cell) => !merged.some(({ top, left }) => top === cell.top && left === cell.left),
  );
  const kept = [...merged, ...carried].flatMap(({ top, left }): CellWrite[] => {
    const cell = cellAt(sheet.grid, { row: top, column: left });
    if (!cell) return [];
    const number = typeof cell.value === "number" ? String(cell.value) : null;
    return [{ row: rows.top, column: left, text: cell.text, number }];
  });
  const deletions = Array.from({ length: rows.bottom - rows.top + 1 }, (): EditStep => ({
    kind: "delete-row",
    at: rows.top,
  }));
  return kept.length > 0 ? [...deletions, { kind: "write", cells: kept }] : deletions;
}

/** Where another list shares the rows, the group's own cells close up, and its last row is left empty or goes. */
function closedUp(sheet: ListInGrid, index: number): EditStep[][] {
  const indicators = indicatorsOf(sheet);
  let last = index;
  while (last + 1 < indicators.length && sameGroup(indicators[last + 1], indicators[index])) last++;
  const behind = Array.from({ length: last - index }, (_, at) => index + 1 + at);
  const step = rotateRows(sheet, [...behind, index], index);
  const rows = rowsOf(sheet, last);
  if (!step || !rows || behind.length === 0) return [];
  const goes = holdsOtherText(sheet, last, rows) ? [] : [withoutRows(sheet, last, rows)];
  return [...goes, emptied(sheet, last)].map((steps) => [step, ...steps]);
}

/** Whether other indicators stand under the same levels; if none does, the group keeps its row. */
function hasSiblings(sheet: ListInGrid, index: number): boolean {
  const indicators = indicatorsOf(sheet);
  return indicators.some((other, at) => at !== index && sameGroup(other, indicators[index]));
}

function* lazily(ways: readonly (() => EditStep[][])[]): Generator<EditStep[]> {
  for (const way of ways) yield* way();
}

/** @throws EditRefused `form-beside`, `not-read-back` */
export function planRemoval(sheet: ListInGrid, index: number): PlannedSteps {
  const rows = rowsOf(sheet, index);
  const field = `indicators.${sheet.list}.${index}.name` as const;
  if (!rows) throw new EditRefused("cannot-place", field);
  const { project } = removeIndicator(sheet.form, sheet.list, index);
  const ways = [
    () => (holdsOtherText(sheet, index, rows) ? [] : [withoutRows(sheet, index, rows)]),
    () => closedUp(sheet, index),
    () => [emptied(sheet, index)],
  ];
  for (const steps of lazily(hasSiblings(sheet, index) ? ways : ways.reverse())) {
    const after = verify(sheet, steps, { project });
    if (after) return { steps, after };
  }
  throw new EditRefused("not-read-back", field);
}

/**
 * Plans the removal of an indicator (0-based): its row goes; the levels that began in it move on to the next row. The
 * last one of a group leaves its row empty, as the standard form has a row for every group.
 * @throws EditRefused
 */
export function planIndicatorRemoval(
  grid: Grid,
  form: FormReading,
  list: IndicatorList,
  index: number,
): SheetEdit {
  const { steps } = planRemoval({ ...located(grid, form, `indicators.${list}.${index}.name`), list }, index);
  return asEdit(steps, [form.range]);
}
