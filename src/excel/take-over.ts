import type { SheetPlan } from "../core/layout/sheet-plan";
import { carryOut, type EditOnSheet } from "./carry-out";
import { withoutFormulas } from "../core/layout/without-formulas";
import { insertPlans, type InsertedSheet, type Watcher } from "./insert-plans";
import { undoLast } from "./undo";
import { forget, lastUndoable, remember, type ActionDone } from "./undo-stack";

/**
 * Changes forms on their sheets and puts in new sheets, as one step to be undone.
 * @returns the new sheets, in the order of the plans
 * @throws ExcelProblem; the workbook is then as it was, unless it says otherwise
 */
export async function takeOver(
  action: ActionDone,
  edits: readonly EditOnSheet[],
  plans: readonly SheetPlan[],
  watcher: Watcher,
): Promise<readonly InsertedSheet[]> {
  const before = lastUndoable();
  await carryOut(action, edits);
  const hasEdited = lastUndoable() !== before;
  if (plans.length === 0) return [];
  try {
    const refs = await insertPlans(plans, watcher);
    const added = refs.flatMap(({ id, name, settled = [] }, at) => {
      const plan = plans[at];
      return plan ? [{ id, name, plan: withoutFormulas(plan, settled) }] : [];
    });
    const edited = hasEdited ? lastUndoable() : null;
    if (edited) forget(edited);
    remember({ action, sheets: edited?.sheets ?? [], added });
    return refs;
  } catch (problem) {
    if (hasEdited) await undoLast();
    throw problem;
  }
}
