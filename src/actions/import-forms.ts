import { readAgain, type FormInGrid } from "../edit/form-in-grid";
import { asEdit } from "../edit/planned-steps";
import type { EditStep } from "../edit/sheet-edit";
import type { EditOnSheet } from "../excel/carry-out";
import { ExcelProblem } from "../excel/excel-problem";
import { takeOver } from "../excel/take-over";
import type { SheetPlan } from "../layout/sheet-plan";
import { planCopy } from "../takeover/copied-sheet";
import type { Difference } from "../takeover/differences";
import type { FoundForm } from "../takeover/found-form";
import { formOn, planIntoForm, type RefusedDifference } from "../takeover/plan-into-form";
import { planStandard, type StandardChoice, type StandardSheet } from "../takeover/standard-sheet";
import type { FormOnSheet } from "./checked-sheet";
import { pauses, type Pause } from "./pauses";

/** How a form that was found is to be taken over. */
export type Way =
  | { readonly kind: "new-sheet"; readonly choice: StandardChoice }
  | { readonly kind: "into-form"; readonly onSheet: FormOnSheet; readonly chosen: readonly Difference[] }
  | { readonly kind: "as-it-is" };

export interface Takeover {
  readonly found: FoundForm;
  readonly way: Way;
}

/** What became of a form: on which sheet it now stands, and what does not stand there. */
export interface TakenOver extends Takeover {
  readonly sheet: string;
  /** Which of the differences could not be written. */
  readonly refused: readonly RefusedDifference[];
  /** How it was planned, where it got a new sheet of a standard layout. */
  readonly standard: Pick<StandardSheet, "remains" | "leftEmpty"> | null;
}

/** Who follows the writing, in forms, and may stop it. */
export interface WritingWatcher {
  readonly onDone: (forms: number) => void;
  readonly signal: AbortSignal;
}

interface Planned extends Omit<TakenOver, "sheet"> {
  readonly plans: readonly SheetPlan[];
  readonly sheet: string;
}

/**
 * Writes the forms as one step to be undone; nothing is written if one of them fails or the work is stopped.
 * @returns what became of each form, in their order; null if it was stopped
 * @throws ExcelProblem; the workbook is then as it was, unless it says otherwise
 */
export async function importForms(
  takeovers: readonly Takeover[],
  { onDone, signal }: WritingWatcher,
): Promise<readonly TakenOver[] | null> {
  const pause = pauses();
  const { edits, refused } = await planEdits(takeovers, pause);
  const planned: Planned[] = [];
  const copied = new Set<FoundForm["grid"]>();
  for (const takeover of takeovers) {
    planned.push({ ...planSheets(takeover, copied), refused: refused.get(takeover) ?? [] });
    await pause();
    if (signal.aborted) return null;
  }
  const plans = planned.flatMap((own) => own.plans);
  const [first] = planned;
  const action = { kind: "take-over", field: "name", sheet: first?.sheet ?? "" } as const;
  try {
    const refs = await takeOver(action, edits, plans, { onDone, signal });
    const names = new Map(plans.map((plan, at) => [plan, refs[at]?.name ?? plan.name]));
    return planned.map(({ plans: [own], ...taken }) => ({
      ...taken,
      sheet: (own && names.get(own)) ?? taken.sheet,
    }));
  } catch (problem) {
    const isStopped = problem instanceof ExcelProblem && problem.kind === "restored" && signal.aborted;
    if (isStopped) return null;
    throw problem;
  }
}

/** The new sheets of a form; of a source sheet with several forms one copy is enough. */
function planSheets(takeover: Takeover, copied: Set<FoundForm["grid"]>): Omit<Planned, "refused"> {
  const { found, way } = takeover;
  switch (way.kind) {
    case "new-sheet": {
      const standard = planStandard(found.form, way.choice);
      const plans = [standard.plan, ...(standard.remainsPlan ? [standard.remainsPlan] : [])];
      return { ...takeover, standard, plans, sheet: standard.plan.name };
    }
    case "as-it-is": {
      const plans = copied.has(found.grid) ? [] : [planCopy(found.grid)];
      copied.add(found.grid);
      return { ...takeover, standard: null, plans, sheet: found.grid.name ?? found.source };
    }
    case "into-form":
      return { ...takeover, standard: null, plans: [], sheet: way.onSheet.sheet.name };
  }
}

interface Edits {
  readonly edits: readonly EditOnSheet[];
  readonly refused: ReadonlyMap<Takeover, readonly RefusedDifference[]>;
}

/** What is to be written into forms that are there, sheet by sheet: several forms of one sheet change it one after the other. */
async function planEdits(takeovers: readonly Takeover[], pause: Pause): Promise<Edits> {
  const all = takeovers.flatMap((takeover) =>
    takeover.way.kind === "into-form" ? [{ takeover, way: takeover.way }] : [],
  );
  const sheets = new Map(all.map(({ way: { onSheet } }) => [onSheet.sheet.id, onSheet.sheet]));
  const refused = new Map<Takeover, readonly RefusedDifference[]>();
  const edits: EditOnSheet[] = [];
  for (const sheet of sheets.values()) {
    const own = all.filter(({ way }) => way.onSheet.sheet.id === sheet.id);
    const steps: EditStep[] = [];
    let { grid } = sheet;
    for (const { takeover, way } of own) {
      const { at } = formOn(sheet.grid, way.onSheet.form);
      const planned = planIntoForm(formNow(grid, at), way.chosen);
      steps.push(...planned.steps);
      grid = planned.after.grid;
      refused.set(takeover, planned.refused);
      await pause();
    }
    const ranges = own.map(({ way }) => way.onSheet.form.range);
    edits.push({ sheet, edit: asEdit(steps, ranges) });
  }
  return { edits, refused };
}

function formNow(grid: FormInGrid["grid"], at: number): FormInGrid {
  const form = readAgain(grid, at);
  if (!form) throw new Error("A form that was verified to be there is there");
  return form;
}
