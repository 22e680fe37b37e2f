import { indicatorLists, type IndicatorList, type Project } from "../form/project";
import type { Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
import { recognise } from "../recognise/recognise";
import { applyToGrid } from "./apply-to-grid";
import { formAt, type FormInGrid, type FormsInGrid } from "./form-in-grid";
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

function isAsWanted(before: FormReading, after: FormReading, wanted: Wanted): boolean {
  return (
    readsAs(wanted.project, after.project) &&
    samePeriod(wanted.goalPeriod, after.goalPeriod) &&
    hasOnlyRepairs(wanted.repairs, after) &&
    leftoverTexts(before) === leftoverTexts(after) &&
    keepsPrintedRows(before, after)
  );
}

/** Whether the lists whose indicators stay keep their printed rows too, which may stand beside those of another list. */
function keepsPrintedRows(before: FormReading, after: FormReading): boolean {
  const isSame = (list: IndicatorList) =>
    JSON.stringify(before.project.indicators[list]) === JSON.stringify(after.project.indicators[list]);
  const count = ({ slots }: FormReading, own: IndicatorList) =>
    slots.filter(({ list }) => list === own).length;
  return indicatorLists.filter(isSame).every((list) => count(after, list) >= count(before, list));
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
 * @param wanted what the forms must read as, by their numbers; all others as before
 * @returns the sheet as it then stands; null if anything else changed, or not everything that should.
 */
export function verifyForms(
  before: FormsInGrid,
  steps: readonly EditStep[],
  wanted: ReadonlyMap<number, Wanted>,
): FormsInGrid | null {
  const grid = withoutLoss(before.grid, steps);
  if (!grid) return null;
  const { forms } = recognise(grid);
  const isRight =
    forms.length === before.forms.length &&
    before.forms.every((old, at) => {
      const form = forms[at];
      return form && isAsWanted(old, form, wanted.get(at) ?? { project: old.project });
    });
  return isRight ? { grid, forms } : null;
}

/** The same for an edit of one form; the form as it then stands. */
export function verify(before: FormInGrid, steps: readonly EditStep[], wanted: Wanted): FormInGrid | null {
  const others = [...(wanted.others ?? [])].map(([at, project]) => [at, { project }] as const);
  const after = verifyForms(before, steps, new Map([...others, [before.at, wanted]]));
  return after && formAt(after, before.at);
}
