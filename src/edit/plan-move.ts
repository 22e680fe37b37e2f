import type { Indicator } from "../form/project";
import type { CellAddress, Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
import type { FormInGrid } from "./form-in-grid";
import { cellAt } from "./grid-look";
import { ownCells, placeOf, rowsOf } from "./indicator-rows";
import { planAddition } from "./plan-addition";
import { located, onlyChanges } from "./plan-field";
import { planRemoval } from "./plan-removal";
import { asEdit, type PlannedSteps } from "./planned-steps";
import { EditRefused, type CellWrite, type EditStep, type SheetEdit } from "./sheet-edit";
import { twinOf } from "./shared-rows";
import { verifyAny } from "./verify";

type Group = Pick<Indicator, "level1" | "level2">;

function sameGroup(a: Group | undefined, b: Group | undefined): boolean {
  return JSON.stringify([a?.level1, a?.level2]) === JSON.stringify([b?.level1, b?.level2]);
}

/** The group that an indicator belongs to between its new neighbours: its own where it can keep it. */
function groupAt(others: readonly Indicator[], to: number, own: Indicator, isDown: boolean): Group {
  const [above, below] = [others[to - 1], others[to]];
  if (sameGroup(above, own) || sameGroup(below, own)) return sameGroup(above, below) && above ? above : own;
  return (isDown ? (above ?? below) : (below ?? above)) ?? own;
}

/** The rows stay, and what stands in them changes places. */
function rotated(sheet: FormInGrid, order: readonly number[], low: number): CellWrite[] {
  const columns = new Set(order.flatMap((_, at) => rowCells(sheet, low + at).map(({ column }) => column)));
  return order.flatMap((source, at): CellWrite[] => {
    const [from, to] = [rowsOf(sheet, source), rowsOf(sheet, low + at)];
    if (!from || !to) return [];
    return [...columns].map((column) => {
      const cell = cellAt(sheet.grid, { row: from.top, column });
      const number = typeof cell?.value === "number" ? String(cell.value) : null;
      return { row: to.top, column, text: cell?.text ?? "", number };
    });
  });
}

/** The cells of an indicator's own parts, also of the one in the other list whose row this is. */
function rowCells(sheet: FormInGrid, index: number): CellAddress[] {
  const twin = twinOf(sheet, index);
  const target = twin === null ? undefined : sheet.form.places[`overallIndicators.${twin}.target`];
  return [...ownCells(sheet, index), ...(target ? [target.cell, ...(target.more ?? [])] : [])];
}

/** Levels that stand in every row, written anew where they are others. */
function levelWrites(sheet: FormInGrid, wanted: readonly Indicator[]): CellWrite[] {
  return wanted.flatMap((indicator, at) =>
    (["level1", "level2"] as const).flatMap((part): CellWrite[] => {
      const cell = placeOf(sheet, at, part)?.cell;
      const text = indicator[part] ?? "";
      if (!cell || text === sheet.form.project.indicators[at]?.[part]) return [];
      return [{ row: cell.row, column: cell.column, text, number: null }];
    }),
  );
}

/** Without moving rows: within a group, or where every row names its levels. */
function inPlace(
  sheet: FormInGrid,
  from: number,
  to: number,
  wanted: readonly Indicator[],
): PlannedSteps | null {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const { project } = sheet.form;
  const order = project.indicators
    .slice(low, high + 1)
    .map((_, at) => low + at)
    .toSpliced(from - low, 1)
    .toSpliced(to - low, 0, from);
  const cells = [...rotated(sheet, order, low), ...levelWrites(sheet, wanted)];
  const steps: EditStep[] = [{ kind: "write", cells: onlyChanges(sheet.grid, cells) }];
  const twins = order.map((index) => twinOf(sheet, index));
  const overallIndicators = project.overallIndicators.map((own, at) => {
    const place = twins.toSorted(byNumber).indexOf(at);
    return project.overallIndicators[twins[place] ?? at] ?? own;
  });
  const after = verifyAny(sheet, steps, [
    { ...project, indicators: wanted },
    { ...project, indicators: wanted, overallIndicators },
  ]);
  return after && { steps, after };
}

const byNumber = (a: number | null, b: number | null): number => (a ?? -1) - (b ?? -1);

/** By moving its row: it is taken out and put in again. What the other list has in the row would be lost. */
function byRow(sheet: FormInGrid, from: number, to: number, moved: Indicator): PlannedSteps | null {
  if (twinOf(sheet, from) !== null) return null;
  const removed = planRemoval(sheet, from);
  const added = planAddition(removed.after, to, moved);
  return { steps: [...removed.steps, ...added.steps], after: added.after };
}

/** @throws EditRefused */
function planMove(sheet: FormInGrid, from: number, to: number): PlannedSteps {
  const { indicators } = sheet.form.project;
  const own = indicators[from];
  if (!own) throw new EditRefused("cannot-place", "indicators");
  const others = indicators.toSpliced(from, 1);
  const { level1, level2 } = groupAt(others, to, own, to > from);
  const moved = { ...own, level1, level2 };
  const wanted = others.toSpliced(to, 0, moved);
  const between = indicators.slice(Math.min(from, to), Math.max(from, to) + 1);
  const isWithin = between.every((indicator) => sameGroup(indicator, own));
  const ways = [() => inPlace(sheet, from, to, wanted), () => byRow(sheet, from, to, moved)];
  let refusal = new EditRefused("not-read-back", `indicators.${from}.name`);
  for (const way of isWithin ? ways : ways.reverse())
    try {
      const planned = way();
      if (planned) return planned;
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      refusal = error;
    }
  throw refusal;
}

/**
 * Plans to make indicator `from` number `to` (both 0-based). In another group it takes over that group's levels.
 * @throws EditRefused
 */
export function planIndicatorMove(grid: Grid, form: FormReading, from: number, to: number): SheetEdit {
  if (from === to) return { expected: [], steps: [] };
  return asEdit(planMove(located(grid, form, `indicators.${from}.name`), from, to).steps, [form.range]);
}
