import type { Indicator, IndicatorList } from "../form/project";
import type { Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
import { indicatorsOf, type ListInGrid } from "./indicator-rows";
import { planAddition } from "./plan-addition";
import { located } from "./plan-field";
import { planRemoval } from "./plan-removal";
import { asEdit, type PlannedSteps } from "./planned-steps";
import { rotateRows } from "./rotate-rows";
import { EditRefused, type SheetEdit } from "./sheet-edit";
import { verify } from "./verify";

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

/** Within a group the rows stay, and only what stands in them changes places. */
function within(
  sheet: ListInGrid,
  from: number,
  to: number,
  wanted: readonly Indicator[],
): PlannedSteps | null {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const { project } = sheet.form;
  const between = indicatorsOf(sheet).slice(low, high + 1);
  if (!between.every((indicator) => sameGroup(indicator, between[0]))) return null;
  const order = between
    .map((_, at) => low + at)
    .toSpliced(from - low, 1)
    .toSpliced(to - low, 0, from);
  const step = rotateRows(sheet, order, low);
  const steps = step && [step];
  const after = steps && verify(sheet, steps, { project: { ...project, [sheet.list]: wanted } });
  return steps && after ? { steps, after } : null;
}

/** @throws EditRefused */
function planMove(sheet: ListInGrid, from: number, to: number): PlannedSteps {
  const indicators = indicatorsOf(sheet);
  const own = indicators[from];
  if (!own) throw new EditRefused("cannot-place", sheet.list);
  const others = indicators.toSpliced(from, 1);
  const { level1, level2 } = groupAt(others, to, own, to > from);
  const moved = { ...own, level1, level2 };
  const inside = within(sheet, from, to, others.toSpliced(to, 0, moved));
  if (inside) return inside;
  const removed = planRemoval(sheet, from);
  const added = planAddition({ ...removed.after, list: sheet.list }, to, moved);
  return { steps: [...removed.steps, ...added.steps], after: added.after };
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
  const sheet = { ...located(grid, form, `${list}.${from}.name`), list };
  return asEdit(planMove(sheet, from, to).steps, [form.range]);
}
