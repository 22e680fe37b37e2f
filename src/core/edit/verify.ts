import type { Project } from "../form/project";
import type { Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
import { applyToGrid } from "./apply-to-grid";
import { readAgain, type FormInGrid } from "./form-in-grid";
import { readsAs } from "./same-project";
import type { EditStep } from "./sheet-edit";

/** What the sheet must read as after an edit. */
export interface Wanted {
  readonly project: Project;
  /** The projects of the sheet's other forms, by their numbers, where the edit changes them too. */
  readonly others?: ReadonlyMap<number, Project>;
  /** The years that the goal's heading must name; not given where they do not matter. */
  readonly goalPeriod?: FormReading["goalPeriod"];
  /** The repairs that may be left; not given where they do not matter. */
  readonly repairs?: FormReading["repairs"];
}

function samePeriod(wanted: Wanted["goalPeriod"], read: FormReading["goalPeriod"]): boolean {
  return wanted === undefined || (wanted?.start === read?.start && wanted?.end === read?.end);
}

function repairKeys(form: Pick<FormReading, "repairs">): string[] {
  return form.repairs.map(({ kind, field }) => `${kind} ${field}`);
}

function hasOnlyRepairs(wanted: Wanted["repairs"], read: FormReading): boolean {
  if (wanted === undefined) return true;
  const allowed = repairKeys({ repairs: wanted });
  return repairKeys(read).every((repair) => allowed.includes(repair));
}

/** What the reader does not understand must be the same before and after: nothing new, and nothing lost. */
function leftoverTexts({ leftovers }: FormReading): string {
  return JSON.stringify(leftovers.map(({ text }) => text).sort());
}

function othersStay(before: FormInGrid, after: FormInGrid, wanted: Wanted): boolean {
  return after.forms.every((form, at) => {
    const old = before.forms[at];
    if (at === before.at || !old) return at === before.at;
    const project = wanted.others?.get(at) ?? old.project;
    return readsAs(project, form.project) && leftoverTexts(old) === leftoverTexts(form);
  });
}

/** The grid after the steps; null if a merge takes in a cell that holds text, which Excel would drop: no undo is sure to bring it back. */
function withoutLoss(grid: Grid, steps: readonly EditStep[]): Grid | null {
  let now = grid;
  for (const step of steps) {
    const after = applyToGrid(now, [step]);
    if (step.kind === "merge" && after.cells.length < now.cells.length) return null;
    now = after;
  }
  return now;
}

/**
 * Carries the steps out on the grid and reads it: the one reader decides whether an edit does what was asked.
 * @returns the form as it then stands; null if anything else changed, or not everything that should.
 */
export function verify(before: FormInGrid, steps: readonly EditStep[], wanted: Wanted): FormInGrid | null {
  const grid = withoutLoss(before.grid, steps);
  const after = grid && readAgain(grid, before.at);
  if (after?.forms.length !== before.forms.length) return null;
  const isRight =
    readsAs(wanted.project, after.form.project) &&
    samePeriod(wanted.goalPeriod, after.form.goalPeriod) &&
    hasOnlyRepairs(wanted.repairs, after.form) &&
    leftoverTexts(before.form) === leftoverTexts(after.form) &&
    othersStay(before, after, wanted);
  return isRight ? after : null;
}
