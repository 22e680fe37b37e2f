import { applyFix } from "../checks/apply-fix";
import { checkForm } from "../checks/check";
import type { FieldChange, Fix } from "../checks/rule";
import type { FieldPath } from "../form/project";
import type { Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
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
function findingsFor({ form }: FormInGrid, fix: Fix): string[] {
  const like = JSON.stringify(fix);
  return checkForm(form)
    .findings.filter((found) => JSON.stringify(found.fix) === like)
    .map(({ rule, field }) => `${rule} ${field}`);
}

/** @throws EditRefused `not-read-back` also if a finding that it is for would stay */
function planFix(before: FormInGrid, fix: Fix): PlannedSteps {
  const planned = planAll(before, fix);
  if (!fix.every(isSet)) return planned;
  const still = checkForm(planned.after.form).findings.map(({ rule, field }) => `${rule} ${field}`);
  if (findingsFor(before, fix).some((finding) => still.includes(finding)))
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

function targetsOf(fix: Fix): string[] {
  return fix.map((change) =>
    isSet(change) ? change.field : `without indicators.${change.list}.${change.index}`,
  );
}

/** A field that an earlier fix has written already is looked at again first: two fixes may say different things of it. */
function isDone(done: readonly GridFix[], { form, fix }: GridFix): boolean {
  const targets = done.filter((other) => other.form === form).flatMap((other) => targetsOf(other.fix));
  return targetsOf(fix).some((target) => targets.includes(target));
}

/** A fix that another one stood in the way of: the form's number, and the fields as they are numbered afterwards. */
interface Postponed {
  readonly at: number;
  readonly targets: readonly string[];
}

interface Round {
  readonly grid: Grid;
  readonly steps: readonly EditStep[];
  readonly refused: ReadonlyMap<number, EditRefused>;
  readonly postponed: readonly Postponed[];
}

function planRound(grid: Grid, fixes: readonly GridFix[]): Round {
  const removesLast = (fix: Fix): number => Math.max(-1, ...fix.map(indexOf));
  const order = fixes
    .map((own, number) => ({ own, number }))
    .sort((a, b) => removesLast(b.own.fix) - removesLast(a.own.fix))
    .sort((a, b) => Number(removesLast(a.own.fix) >= 0) - Number(removesLast(b.own.fix) >= 0));
  const refused = new Map<number, EditRefused>();
  const [done, left]: [GridFix[], GridFix[]] = [[], []];
  let [current, steps]: [Grid, readonly EditStep[]] = [grid, []];
  const numbers = new Map(fixes.map(({ form, fix }) => [form, located(grid, form, fieldOf(fix)).at]));
  for (const { own, number } of order) {
    const before = readAgain(current, numbers.get(own.form) ?? -1);
    if (before && isDone(done, own)) left.push(own);
    if (!before || isDone(done, own)) continue;
    try {
      const planned = planFix(before, own.fix);
      [current, steps] = [planned.after.grid, [...steps, ...planned.steps]];
      done.push(own);
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      refused.set(number, error);
    }
  }
  const postponed = left.map((own) => ({
    at: numbers.get(own.form) ?? -1,
    targets: targetsOf(own.fix).map((target) => renumbered(target, removedFrom(done, own.form))),
  }));
  return { grid: current, steps, refused, postponed };
}

function removedFrom(done: readonly GridFix[], form: FormReading): number[] {
  return done
    .filter((own) => own.form === form)
    .flatMap(({ fix }) => fix.map(indexOf).filter((index) => index >= 0));
}

/** A field of an indicator by the number that it has once others are gone. */
function renumbered(target: string, removed: readonly number[]): string {
  return target.replace(/^((?:without )?indicators\.annual\.)(\d+)/, (_, head: string, digits: string) => {
    const index = Number(digits);
    return `${head}${index - removed.filter((other) => other < index).length}`;
  });
}

/** What the rules now say of the fields whose fixes were postponed. */
function fixesAgain(grid: Grid, postponed: readonly Postponed[]): GridFix[] {
  return [...new Set(postponed.map(({ at }) => at))].flatMap((at) => {
    const form = readAgain(grid, at)?.form;
    const targets = postponed.filter((own) => own.at === at).flatMap((own) => own.targets);
    if (!form) return [];
    return checkForm(form).findings.flatMap(({ fix }) =>
      fix && targetsOf(fix).every((target) => targets.includes(target)) ? [{ form, fix }] : [],
    );
  });
}

/** Two fixes of one field seldom become three; the bound keeps rules that disagree from going round in circles. */
const mostRounds = 4;

/**
 * Plans all fixes of one sheet as one edit; each is verified by reading the sheet as it would stand then. Where two fixes
 * touch one field, the form is checked again after the first, and what the rules then say of the field is fixed too.
 * A fix that cannot be made leaves out nothing of the others.
 */
export function planFixes(grid: Grid, fixes: readonly GridFix[]): PlannedFixes {
  const first = planRound(grid, fixes);
  let steps = first.steps;
  let last = first;
  for (let round = 1; round < mostRounds && last.postponed.length > 0; round++) {
    last = planRound(last.grid, fixesAgain(last.grid, last.postponed));
    steps = [...steps, ...last.steps];
  }
  const forms = fixes.map(({ form }) => form.range);
  return { edit: asEdit(steps, forms), refused: first.refused };
}
