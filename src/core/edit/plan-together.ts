import type { Fix } from "../checks/rule";
import type { Settings } from "../checks/settings";
import type { Grid } from "../grid/grid";
import { cellKey } from "../recognise/lines";
import type { FormReading } from "../recognise/reading";
import { fieldWrites } from "./field-writes";
import { formAt, type FormsInGrid } from "./form-in-grid";
import { changed, onlyChanges, othersWith } from "./plan-field";
import { isSet, leavesFinding, type SetChange } from "./plan-fix";
import { EditRefused, type CellWrite, type EditStep } from "./sheet-edit";
import { straightened } from "./straighten-row";
import { verifyForms, type Wanted } from "./verify";

/** A fix, and the number of its form among those of the sheet. */
export interface NumberedFix {
  readonly at: number;
  readonly fix: Fix;
}

/** Steps that were found right, and the sheet as it stands after them. */
export interface PlannedForms {
  readonly steps: readonly EditStep[];
  readonly after: FormsInGrid;
}

/** The first way of writing each change; null where a change has none. */
function firstWays(grid: Grid, form: FormReading, sets: readonly SetChange[]): CellWrite[] | null {
  if (sets.some(({ field }) => form.places[field]?.belongs)) return straightened(grid, form, sets)[0] ?? null;
  try {
    return sets.flatMap(({ field, text }) => fieldWrites(grid, form, { field, text, isFix: true })[0] ?? []);
  } catch (error) {
    if (error instanceof EditRefused) return null;
    throw error;
  }
}

/** The writes of all fixes; null if two of them want something else in one cell. */
function allWrites({ grid, forms }: FormsInGrid, fixes: readonly NumberedFix[]): CellWrite[] | null {
  const all = new Map<number, CellWrite>();
  for (const { at, fix } of fixes) {
    const form = forms[at];
    const writes = form && firstWays(grid, form, fix.filter(isSet));
    if (!writes) return null;
    for (const write of writes) {
      const other = all.get(cellKey(write));
      if (other && other.text !== write.text) return null;
      all.set(cellKey(write), write);
    }
  }
  return onlyChanges(grid, [...all.values()]);
}

/** What the forms must read as with all fixes made: each its own, and those that take a field from the same cell. */
function allWanted(before: FormsInGrid, fixes: readonly NumberedFix[]): Map<number, FormReading> {
  const wanted = new Map<number, FormReading>();
  const set = (at: number, { field, text }: SetChange): void => {
    const form = wanted.get(at) ?? before.forms[at];
    if (form) wanted.set(at, changed(form, field, text));
  };
  for (const { at, fix } of fixes)
    for (const change of fix.filter(isSet)) {
      set(at, change);
      const form = formAt(before, at);
      for (const other of form ? othersWith(form, change.field) : []) set(other, change);
    }
  return wanted;
}

/**
 * Plans fixes that only write as one step, read back once: a sheet with a list of some hundred projects is read in as
 * many milliseconds. The forms are left with no repair but those that the fixes leave.
 * @returns null if they cannot be made like that: by themselves they may
 */
export function planTogether(
  before: FormsInGrid,
  fixes: readonly NumberedFix[],
  settings: Settings,
): PlannedForms | null {
  const cells = allWrites(before, fixes);
  if (!cells) return null;
  const steps: EditStep[] = [{ kind: "write", cells }];
  const forms = allWanted(before, fixes);
  const wanted = new Map<number, Wanted>(
    [...forms].map(([at, { project, repairs }]) => [at, { project, repairs }]),
  );
  const after = verifyForms(before, steps, wanted);
  if (!after) return null;
  const stays = [...forms.keys()].some((at) => {
    const [old, form] = [before.forms[at], after.forms[at]];
    const own = fixes.filter((one) => one.at === at).map(({ fix }) => fix);
    return old && form && leavesFinding(old, form, own, settings);
  });
  return stays ? null : { steps, after };
}
