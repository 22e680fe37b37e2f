import { applyFix } from "./apply-fix";
import { checkForm } from "../checks/check";
import type { FieldChange, Fix } from "../checks/rule";
import type { Settings } from "../checks/settings";
import type { FieldPath } from "../form/project";
import type { FormReading } from "../recognise/reading";
import type { FormInGrid } from "./form-in-grid";
import type { PlannedSteps } from "./planned-steps";
import { onlyChanges, planWish } from "./plan-field";
import { planRemoval } from "./plan-removal";
import { EditRefused, type EditStep } from "./sheet-edit";
import { straightened } from "./straighten-row";
import { verify } from "./verify";

/** A change that writes a field. */
export type SetChange = Extract<FieldChange, { kind: "set" }>;

export function isSet(change: FieldChange): change is SetChange {
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

/** What a fix is about, for a refusal. */
export function fieldOf([change]: Fix): FieldPath {
  if (change?.kind === "set") return change.field;
  return `indicators.${change?.list ?? "annual"}.${change?.index ?? 0}.name`;
}

/** Whether a finding that one of the fixes is for would still be there after them. */
export function leavesFinding(
  before: FormReading,
  after: FormReading,
  fixes: readonly Fix[],
  settings: Settings,
): boolean {
  const wanted = new Set(fixes.map((fix) => JSON.stringify(fix)));
  const still = new Set(checkForm(after, settings).findings.map(({ rule, field }) => `${rule} ${field}`));
  return checkForm(before, settings).findings.some(
    ({ rule, field, fix }) => wanted.has(JSON.stringify(fix)) && still.has(`${rule} ${field}`),
  );
}

/**
 * Plans a fix by itself.
 * @param settings those by which the findings were made
 * @throws EditRefused `not-read-back` also if a finding that it is for would stay
 */
export function planFix(before: FormInGrid, fix: Fix, settings: Settings): PlannedSteps {
  const planned = planAll(before, fix);
  if (fix.every(isSet) && leavesFinding(before.form, planned.after.form, [fix], settings))
    throw new EditRefused("not-read-back", fieldOf(fix));
  return planned;
}
