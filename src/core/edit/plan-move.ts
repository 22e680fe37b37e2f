import { withIndicators } from "../form/indicator-lists";
import { levelParts, type Indicator, type IndicatorList, type Levels } from "../form/project";
import { isBlank } from "../form/text";
import type { Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
import { indicatorsOf, placeOf, rowsOf, type ListInGrid } from "./indicator-rows";
import { planAdditionAt } from "./plan-addition";
import { located, onlyChanges } from "./plan-field";
import { planRemoval } from "./plan-removal";
import { asEdit, type PlannedSteps } from "./planned-steps";
import { printedLevels, regroupSteps } from "./regroup-rows";
import { columnsToThemselves, contentsOf } from "./row-contents";
import { rowAfter } from "./row-after";
import { orderOf, rotateRows } from "./rotate-rows";
import { sameGroup } from "./same-group";
import { EditRefused, type CellWrite, type EditStep, type SheetEdit } from "./sheet-edit";
import { verify } from "./verify";

/** The group that an indicator belongs to between its new neighbours: its own where it can keep it. */
function groupAt(others: readonly Indicator[], to: number, own: Indicator, isDown: boolean): Levels {
  const [above, below] = [others[to - 1], others[to]];
  if (sameGroup(above, own) || sameGroup(below, own)) return sameGroup(above, below) && above ? above : own;
  return (isDown ? (above ?? below) : (below ?? above)) ?? own;
}

/** Levels that stand in every row, written anew where they are to be others. */
function levelWrites(sheet: ListInGrid, wanted: readonly Indicator[]): CellWrite[] {
  return wanted.flatMap((indicator, at) =>
    levelParts.flatMap((part): CellWrite[] => {
      const [cell, text] = [placeOf(sheet, at, part)?.cell, indicator[part] ?? ""];
      if (!cell || text === indicatorsOf(sheet)[at]?.[part]) return [];
      return [{ row: cell.row, column: cell.column, text, number: null }];
    }),
  );
}

/** The rows stay, what stands in them changes places, and then the levels are made what is wanted, by these steps. */
function exchanged(
  sheet: ListInGrid,
  from: number,
  to: number,
  wanted: readonly Indicator[],
  levels: readonly EditStep[] | null,
): PlannedSteps | null {
  const rotation = rotateRows(sheet, orderOf(from, to), Math.min(from, to));
  if (!rotation || !levels) return null;
  const steps = [rotation, ...levels];
  const after = verify(sheet, steps, { project: withIndicators(sheet.form.project, sheet.list, wanted) });
  return after && { steps, after };
}

/** Within a group, or where every row names its levels. */
function inPlace(
  sheet: ListInGrid,
  from: number,
  to: number,
  wanted: readonly Indicator[],
): PlannedSteps | null {
  return exchanged(sheet, from, to, wanted, [{ kind: "write", cells: levelWrites(sheet, wanted) }]);
}

/** The merged cells of the levels are laid out anew round the rows. */
function regrouped(
  sheet: ListInGrid,
  from: number,
  to: number,
  wanted: readonly Indicator[],
): PlannedSteps | null {
  const levels = regroupSteps(sheet, wanted, Math.min(from, to), Math.max(from, to));
  return exchanged(sheet, from, to, wanted, levels);
}

/** What stood in the row, to the letter, in its new one; a row that stays, for others to come, is left empty. */
function carriedOver(sheet: ListInGrid, from: number, row: number, { steps, after }: PlannedSteps): EditStep {
  const columns = columnsToThemselves(sheet, [from]);
  const own = contentsOf(sheet, from, columns, row);
  const old = rowAfter(steps, rowsOf(sheet, from)?.top ?? 0);
  const emptied = own.map((cell) => ({ ...cell, row: old ?? row, text: "", number: null }));
  const cells = old === null || old === row ? own : [...emptied, ...own];
  return { kind: "write", cells: onlyChanges(after.grid, cells) };
}

/** By moving its row: it is taken out and put in again. @throws EditRefused */
function byRow(sheet: ListInGrid, from: number, to: number, wanted: readonly Indicator[]): PlannedSteps {
  const moved = wanted[to];
  const field = `indicators.${sheet.list}.${from}.name` as const;
  if (!moved) throw new EditRefused("cannot-place", field);
  const removed = planRemoval(sheet, from);
  const added = planAdditionAt({ ...removed.after, list: sheet.list }, to, moved);
  const steps = [...removed.steps, ...added.steps];
  const row = rowsOf({ ...added.after, list: sheet.list }, to)?.top;
  if (row === undefined) throw new EditRefused("not-read-back", field);
  const all = [...steps, carriedOver(sheet, from, row, { ...added, steps })];
  const after = verify(sheet, all, { project: withIndicators(sheet.form.project, sheet.list, wanted) });
  // Where rows slid, each to columns of its own, it can only be laid out anew.
  const plan = after ? { steps: all, after } : { steps, after: added.after };
  if (!keepsTexts(sheet, from, plan.after.grid)) throw new EditRefused("not-read-back", field);
  return plan;
}

/** Whether all that stood in the row still stands on the sheet, to the letter; levels are printed where they belong. */
function keepsTexts(sheet: ListInGrid, from: number, after: Grid): boolean {
  const { top, bottom } = rowsOf(sheet, from) ?? { top: 0, bottom: -1 };
  const levels = levelParts.map((part) => printedLevels(sheet, part));
  const own = sheet.grid.cells.filter(
    ({ row, text }) => row >= top && row <= bottom && !levels.some((names) => names.has(text)),
  );
  const count = ({ cells }: Grid, text: string): number => cells.filter((cell) => cell.text === text).length;
  return own.every(({ text }) => isBlank(text) || count(after, text) >= count(sheet.grid, text));
}

/** @throws EditRefused */
function planMove(sheet: ListInGrid, from: number, to: number): PlannedSteps {
  const indicators = indicatorsOf(sheet);
  const own = indicators[from];
  if (!own) throw new EditRefused("cannot-place", `indicators.${sheet.list}`);
  const others = indicators.toSpliced(from, 1);
  const { level1, level2 } = groupAt(others, to, own, to > from);
  const wanted = others.toSpliced(to, 0, { ...own, level1, level2 });
  const between = indicators.slice(Math.min(from, to), Math.max(from, to) + 1);
  const isWithin = between.every((indicator) => sameGroup(indicator, own));
  // The last of a group leaves its printed row free, and needs one in its new group.
  const leavesSlot = !isWithin && !others.some((other) => sameGroup(other, own));
  // Merged levels are laid out anew first: written row by row, a level would stand there twice.
  const anew = isWithin || leavesSlot ? null : regrouped(sheet, from, to, wanted);
  const moved = anew ?? (leavesSlot ? null : inPlace(sheet, from, to, wanted));
  if (moved) return moved;
  try {
    return byRow(sheet, from, to, wanted);
  } catch (refusal) {
    const written = refusal instanceof EditRefused && leavesSlot ? inPlace(sheet, from, to, wanted) : null;
    if (!written) throw refusal;
    return written;
  }
}

/**
 * Plans to make indicator `from` of a list number `to` (both 0-based). In another group it takes over that group's levels.
 * @throws EditRefused
 */
export function planIndicatorMove(
  grid: Grid,
  form: FormReading,
  list: IndicatorList,
  from: number,
  to: number,
): SheetEdit {
  if (from === to) return { expected: [], steps: [] };
  const sheet = { ...located(grid, form, `indicators.${list}.${from}.name`), list };
  return asEdit(planMove(sheet, from, to).steps, [form.range]);
}
