import { applyFix } from "./apply-fix";
import { checkForm } from "../checks/check";
import type { FieldChange, Fix } from "../checks/rule";
import type { Settings } from "../checks/settings";
import type { FieldPath } from "../form/project";
import type { Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
import { goTogether } from "./fixes-together";
import { readAgain, type FormInGrid } from "./form-in-grid";
import { asEdit, type PlannedSteps } from "./planned-steps";
import { located, onlyChanges, planWish } from "./plan-field";
import { planRemoval } from "./plan-removal";
import { EditRefused, type EditStep, type SheetEdit } from "./sheet-edit";
import { straightened } from "./straighten-row";
import { verify } from "./verify";

type SetChange = Extract<FieldChange, { kind: "set" }>;

function isSet(change: FieldChange): change is SetChange {
  return change.kind === "set";
}

/** A row that slid is put right in one go: between its changes it reads as nothing sensible. */
function planStraightening(before: FormInGrid, sets: readonly SetChange[]): PlannedSteps | null {
  if (!sets.some(({ field }) => before.form.places[field]?.belongs)) return null;
  const wanted = applyFix(before.form, sets);
  for (const way of straightened(before.grid, before.form, sets)) {
    const steps: EditStep[] = [{ kind: "write", cells: onlyChanges(before.grid, way) }];
    const after = verify(before, steps, { project: wanted.project, repairs: wanted.repairs });
    if (after) return { steps, after };
  }
  return null;
}

function planChange(before: FormInGrid, change: FieldChange): PlannedSteps {
  if (!isSet(change)) return planRemoval({ ...before, list: change.list }, change.index);
  const { writes, after } = planWish(before, { field: change.field, text: change.text, isFix: true });
  return { steps: [{ kind: "write", cells: writes }], after };
}

/** Indicators go from the last to the first, after all else: the numbers of the others stay what they are until then. */
function inOrder(changes: readonly FieldChange[]): FieldChange[] {
  const removals = changes.filter((change) => !isSet(change));
  return [...changes.filter(isSet), ...removals.sort((a, b) => indexOf(b) - indexOf(a))];
}

function indexOf(change: FieldChange): number {
  return change.kind === "remove-indicator" ? change.index : -1;
}

function planAll(before: FormInGrid, fix: Fix): PlannedSteps {
  const straight = planStraightening(before, fix.filter(isSet));
  if (straight) return straight;
  return inOrder(fix).reduce<PlannedSteps>(
    (done, change) => {
      const next = planChange(done.after, change);
      return { steps: [...done.steps, ...next.steps], after: next.after };
    },
    { steps: [], after: before },
  );
}

/** The findings that this fix is for. */
function findingsFor({ form }: FormInGrid, fix: Fix, settings: Settings): string[] {
  const like = JSON.stringify(fix);
  return checkForm(form, settings)
    .findings.filter((found) => JSON.stringify(found.fix) === like)
    .map(({ rule, field }) => `${rule} ${field}`);
}

/** @throws EditRefused `not-read-back` also if a finding that it is for would stay */
function planFix(before: FormInGrid, fix: Fix, settings: Settings): PlannedSteps {
  const planned = planAll(before, fix);
  if (!fix.every(isSet)) return planned;
  const still = checkForm(planned.after.form, settings).findings.map(({ rule, field }) => `${rule} ${field}`);
  if (findingsFor(before, fix, settings).some((finding) => still.includes(finding)))
    throw new EditRefused("not-read-back", fieldOf(fix));
  return planned;
}

/** A form on a grid and a fix for it. */
export interface GridFix {
  readonly form: FormReading;
  readonly fix: Fix;
}

/** What became of the fixes: those that cannot be made are named by their numbers, with the reason. */
export interface PlannedFixes {
  readonly edit: SheetEdit;
  readonly refused: ReadonlyMap<number, EditRefused>;
}

function fieldOf([change]: Fix): FieldPath {
  if (change?.kind === "set") return change.field;
  return `indicators.${change?.list ?? "annual"}.${change?.index ?? 0}.name`;
}

/**
 * Plans all fixes of one sheet as one edit; each is verified by reading the sheet as it would stand then. Of fixes of one
 * form that do not go together the first is made: the others wait until the form has been checked again. A fix that
 * cannot be made leaves out nothing of the others.
 * @param settings those by which the findings were made
 */
export function planFixes(grid: Grid, fixes: readonly GridFix[], settings: Settings): PlannedFixes {
  const refused = new Map<number, EditRefused>();
  const made = new Map<FormReading, FieldChange[]>();
  const numbers = new Map(fixes.map(({ form, fix }) => [form, located(grid, form, fieldOf(fix)).at]));
  let [current, steps]: [Grid, readonly EditStep[]] = [grid, []];
  for (const [number, { form, fix }] of fixes.entries()) {
    const before = readAgain(current, numbers.get(form) ?? -1);
    const sofar = made.get(form) ?? [];
    if (!before || !goTogether(sofar, fix)) continue;
    try {
      const planned = planFix(before, fix, settings);
      [current, steps] = [planned.after.grid, [...steps, ...planned.steps]];
      made.set(form, [...sofar, ...fix]);
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      refused.set(number, error);
    }
  }
  const forms = fixes.map(({ form }) => form.range);
  return { edit: asEdit(steps, forms), refused };
}
