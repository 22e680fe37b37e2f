import { readAgain, type FormInGrid } from "../core/edit/form-in-grid";
import { asEdit } from "../core/edit/planned-steps";
import type { EditStep } from "../core/edit/sheet-edit";
import type { EditOnSheet } from "../excel/carry-out";
import { ExcelProblem } from "../excel/excel-problem";
import type { InsertedSheet } from "../excel/insert-plans";
import { takeOver } from "../excel/take-over";
import type { SheetPlan } from "../core/layout/sheet-plan";
import type { Difference } from "../core/import/differences";
import type { FoundForm, FoundSheet } from "../core/import/found-form";
import { formOn, planIntoForm, type RefusedDifference } from "../core/import/plan-into-form";
import { planStandard, type StandardChoice, type StandardSheet } from "../core/import/standard-sheet";
import type { FormOnSheet } from "./checked-sheet";
import { asInserted, copies, type FormulasTaken, type PlannedCopy } from "./import-copies";
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

/** What is to be taken over: forms, and sheets without a form, which can only be copied as they are. */
export interface ToImport {
  readonly forms: readonly Takeover[];
  readonly sheets: readonly FoundSheet[];
}

/** What became of a form: on which sheet it now stands, and what does not stand there. */
export interface TakenOver extends Takeover {
  readonly sheet: string;
  /** Which of the differences could not be written. */
  readonly refused: readonly RefusedDifference[];
  /** How it was planned, where it got a new sheet of a standard layout. */
  readonly standard: Pick<StandardSheet, "remains" | "leftEmpty"> | null;
  /** Where its sheet was copied as it is. */
  readonly formulas: FormulasTaken | null;
}

/** A sheet without a form that was copied as it is, and the name of its copy. */
export interface TakenSheet {
  readonly found: FoundSheet;
  readonly sheet: string;
  readonly formulas: FormulasTaken;
}

/** What became of everything, in the order in which it was asked for. */
export interface Imported {
  readonly taken: readonly TakenOver[];
  readonly sheets: readonly TakenSheet[];
}

/** Who follows the writing, in new sheets, and may stop it. */
export interface WritingWatcher {
  readonly onDone: (sheets: number) => void;
  readonly signal: AbortSignal;
}

/** Where a form goes: onto sheets of its own, onto a copy of its source's sheet, or nowhere new. */
interface Planned {
  readonly takeover: Takeover;
  readonly standard: StandardSheet | null;
  readonly copies: readonly PlannedCopy[];
}

/**
 * Writes forms and sheets as one step to be undone; nothing is written if one of them fails or the work is stopped.
 * @returns null if it was stopped
 * @throws ExcelProblem; the workbook is then as it was, unless it says otherwise
 */
export async function importForms(
  { forms, sheets }: ToImport,
  { onDone, signal }: WritingWatcher,
): Promise<Imported | null> {
  const pause = pauses();
  const { edits, refused } = await planEdits(forms, pause);
  const copyOf = copies();
  const planned: Planned[] = [];
  for (const takeover of forms) {
    planned.push(planForm(takeover, copyOf));
    await pause();
    if (signal.aborted) return null;
  }
  const copied = sheets.map((found) => ({ found, copy: copyOf(found) }));
  const plans = [...new Set([...planned.flatMap(plansOf), ...copied.map(({ copy }) => copy.plan)])];
  const action = { kind: "take-over", field: "name", sheet: plans[0]?.name ?? "" } as const;
  try {
    const refs = await takeOver(action, edits, plans, { onDone, signal });
    const inserted = new Map(plans.map((plan, at) => [plan, refs[at]]));
    return {
      taken: planned.map((own) => takenOver(own, refused.get(own.takeover) ?? [], inserted)),
      sheets: copied.map(({ found, copy }) => ({ found, ...copyTaken(copy, inserted) })),
    };
  } catch (problem) {
    const isStopped = problem instanceof ExcelProblem && problem.kind === "restored" && signal.aborted;
    if (isStopped) return null;
    throw problem;
  }
}

function planForm(takeover: Takeover, copyOf: (found: FoundSheet) => PlannedCopy): Planned {
  const { found, way } = takeover;
  return {
    takeover,
    standard: way.kind === "new-sheet" ? planStandard(found.form, way.choice) : null,
    copies:
      way.kind === "as-it-is"
        ? (found.parts ?? [found.grid]).map((grid) => copyOf({ source: found.source, grid }))
        : [],
  };
}

function plansOf({ standard, copies: copied }: Planned): readonly SheetPlan[] {
  const own = [standard?.plan, standard?.remainsPlan].flatMap((plan) => plan ?? []);
  return [...own, ...copied.map(({ plan }) => plan)];
}

type Inserted = ReadonlyMap<SheetPlan, InsertedSheet | undefined>;

function takenOver(
  { takeover, standard, copies: copied }: Planned,
  refused: readonly RefusedDifference[],
  inserted: Inserted,
): TakenOver {
  const { way } = takeover;
  if (way.kind === "as-it-is") {
    const taken = copied.map((copy) => copyTaken(copy, inserted));
    return {
      ...takeover,
      refused,
      standard: null,
      sheet: taken.map(({ sheet }) => sheet).join(" + "),
      formulas: {
        kept: taken.reduce((sum, { formulas }) => sum + formulas.kept, 0),
        lost: taken.flatMap(({ formulas }) => formulas.lost),
      },
    };
  }
  const existing = way.kind === "into-form" ? way.onSheet.sheet.name : "";
  const sheet = (standard && inserted.get(standard.plan)?.name) ?? existing;
  return { ...takeover, refused, standard, formulas: null, sheet };
}

function copyTaken(copy: PlannedCopy, inserted: Inserted): Pick<TakenSheet, "sheet" | "formulas"> {
  const ref = inserted.get(copy.plan);
  return { sheet: ref?.name ?? copy.plan.name, formulas: ref ? asInserted(copy, ref) : copy.formulas };
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
