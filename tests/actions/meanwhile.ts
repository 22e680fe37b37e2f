import { addIndicator } from "../../src/actions/add-indicator";
import type { FormOnSheet } from "../../src/actions/checked-sheet";
import { editField } from "../../src/actions/edit-field";
import { moveIndicator } from "../../src/actions/move-indicator";
import { undoLast } from "../../src/actions/undo-last";
import { removeIndicator } from "../../src/actions/remove-indicator";
import { emptyProject } from "../../src/core/form/project";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { ExcelProblem } from "../../src/excel/excel-problem";
import { insertPlans } from "../../src/excel/insert-plans";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { inExcel } from "../excel/in-excel";
import { seedProjects } from "../helpers/seed-projects";
import { formNow } from "./on-a-sheet";

const [project = emptyProject] = seedProjects;

/** One of each kind of edit, on the seed form. */
export const edits: Readonly<Record<string, (form: FormOnSheet) => Promise<void>>> = {
  "a target": (form) => editField(form, "indicators.annual.4.target", "≥77%"),
  "a new indicator": (form) => {
    const { level1 = null, level2 = null } = form.form.project.indicators.annual[4] ?? {};
    const indicator = { level1, level2, name: "新增的指标", target: "≥1", weight: null, note: null };
    return addIndicator(form, "annual", 5, indicator);
  },
  "a removed indicator": (form) => removeIndicator(form, "annual", 4),
  "a moved indicator": (form) => moveIndicator(form, "annual", 4, 5),
};

/** Lets something happen before the request with this number (from 1), of those that ask or change something. */
export function before(
  { host }: OpenedExcel,
  number: number,
  doing: () => Promise<void>,
): { requests: number } {
  const seen = { requests: 0 };
  const target = host as { execute: typeof host.execute };
  const { execute } = target;
  target.execute = async (batch) => {
    const isOwn = batch.Actions.every(
      ({ Name = "", ActionType }) => ActionType === 1 || Name === "_RemoveReference",
    );
    if (!isOwn && ++seen.requests === number) await doing();
    return execute(batch);
  };
  return seen;
}

/** A workbook with the seed form. */
export async function withForm(
  work: (excel: OpenedExcel, form: FormOnSheet) => Promise<void>,
): Promise<void> {
  await inExcel(async (excel) => {
    await insertPlans([planSheet(project, layouts["shanghai-2023"])]);
    await work(excel, await formNow());
  });
}

/** How an action ends: "done", or the kind of its problem. */
export const kindOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (problem: unknown) => (problem instanceof ExcelProblem ? problem.kind : String(problem)),
  );

/** How many requests an edit makes if nobody disturbs it, and then undo. */
export async function requestsOf(
  act: (form: FormOnSheet) => Promise<void>,
): Promise<{ edit: number; undo: number }> {
  const found = { edit: 0, undo: 0 };
  await withForm(async (excel, form) => {
    const seen = before(excel, 0, () => Promise.resolve());
    await act(form);
    found.edit = seen.requests;
    await undoLast();
    found.undo = seen.requests - found.edit;
  });
  return found;
}
