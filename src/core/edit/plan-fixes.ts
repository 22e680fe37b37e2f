import type { FieldChange, Fix } from "../checks/rule";
import type { Settings } from "../checks/settings";
import type { Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
import { recognise } from "../recognise/recognise";
import { goTogether } from "./fixes-together";
import { formAt, type FormsInGrid } from "./form-in-grid";
import { fieldOf, isSet, planFix } from "./plan-fix";
import { planTogether, type NumberedFix, type PlannedForms } from "./plan-together";
import { asEdit } from "./planned-steps";
import { EditRefused, type EditStep, type SheetEdit } from "./sheet-edit";

/** A form, as it was read from the sheet, and a fix for it. */
export interface FixOfForm {
  readonly form: FormReading;
  readonly fix: Fix;
}

/** What became of the fixes: those that cannot be made are named by their numbers, with the reason. */
export interface PlannedFixes {
  readonly edit: SheetEdit;
  readonly refused: ReadonlyMap<number, EditRefused>;
}

/** A fix with its number among all that were asked for. */
interface AskedFix extends NumberedFix {
  readonly number: number;
}

/** The numbers of the forms on the sheet. @throws EditRefused if it does not have one of them */
function numbered(forms: readonly FormReading[], fixes: readonly FixOfForm[]): AskedFix[] {
  const numbers = new Map(forms.map((form, at) => [JSON.stringify(form), at]));
  const known = new Map<FormReading, number>();
  return fixes.map(({ form, fix }, number) => {
    const at = known.get(form) ?? numbers.get(JSON.stringify(form));
    if (at === undefined) throw new EditRefused("not-read-back", fieldOf(fix));
    known.set(form, at);
    return { at, fix, number };
  });
}

/** Those that can be made beside what was made, the first of each form's that do not go together. */
function nextRound(
  asked: readonly AskedFix[],
  made: ReadonlyMap<number, readonly FieldChange[]>,
): AskedFix[] {
  const sofar = new Map(made);
  return asked.filter(({ at, fix }) => {
    const own = sofar.get(at) ?? [];
    if (!goTogether(own, fix)) return false;
    sofar.set(at, [...own, ...fix]);
    return true;
  });
}

/** Plans all at once, in halves where that cannot be, at last one by one; each step of the work is a slice. */
function* planRound(
  before: FormsInGrid,
  fixes: readonly AskedFix[],
  settings: Settings,
  refused: Map<number, EditRefused>,
): Generator<undefined, PlannedForms> {
  yield;
  const [only] = fixes;
  if (!only) return { steps: [], after: before };
  if (fixes.length === 1) return planOne(before, only, settings, refused);
  const together = fixes.every(({ fix }) => fix.every(isSet)) && planTogether(before, fixes, settings);
  if (together) return together;
  const half = Math.ceil(fixes.length / 2);
  const first = yield* planRound(before, fixes.slice(0, half), settings, refused);
  const second = yield* planRound(first.after, fixes.slice(half), settings, refused);
  return { steps: [...first.steps, ...second.steps], after: second.after };
}

function planOne(
  before: FormsInGrid,
  { at, fix, number }: AskedFix,
  settings: Settings,
  refused: Map<number, EditRefused>,
): PlannedForms {
  const form = formAt(before, at);
  try {
    if (form) return planFix(form, fix, settings);
    refused.set(number, new EditRefused("not-read-back", fieldOf(fix)));
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    refused.set(number, error);
  }
  return { steps: [], after: before };
}

/**
 * Plans all fixes of one sheet as one edit, verified by reading the sheet as it would stand then. Of fixes of one form that
 * do not go together the first is made: the others wait until the form has been checked again. A fix that cannot be made
 * leaves out nothing of the others. Yields between its steps, so that a page can answer its user.
 * @param settings those by which the findings were made
 */
export function* planFixes(
  grid: Grid,
  fixes: readonly FixOfForm[],
  settings: Settings,
): Generator<undefined, PlannedFixes> {
  const refused = new Map<number, EditRefused>();
  const made = new Map<number, readonly FieldChange[]>();
  let now: FormsInGrid = { grid, forms: recognise(grid).forms };
  const steps: EditStep[] = [];
  let waiting = numbered(now.forms, fixes);
  for (let round = nextRound(waiting, made); round.length > 0; round = nextRound(waiting, made)) {
    const planned = yield* planRound(now, round, settings, refused);
    steps.push(...planned.steps);
    now = planned.after;
    for (const { at, fix, number } of round)
      if (!refused.has(number)) made.set(at, [...(made.get(at) ?? []), ...fix]);
    waiting = waiting.filter((one) => !round.includes(one));
  }
  const ranges = fixes.map(({ form }) => form.range);
  return { edit: asEdit(steps, ranges), refused };
}
