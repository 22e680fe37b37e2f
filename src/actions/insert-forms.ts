import { insertPlans } from "../excel/insert-plans";
import type { SheetRef } from "../excel/sheet-read";
import { emptyProject, type FieldPath, type Project } from "../core/form/project";
import { layoutOf, type LayoutChoice } from "../core/layout/layouts";
import { planSheet } from "../core/layout/plan-sheet";
import type { SheetPlan } from "../core/layout/sheet-plan";
import { pauses } from "./pauses";

/** A form that was put onto a new sheet. */
export interface InsertedForm extends SheetRef {
  /** The filled fields that the layout has no place for. */
  readonly notPlaced: readonly FieldPath[];
}

/**
 * Puts an empty form on a new sheet, activates it and selects the cell of 项目名称.
 * @throws ExcelProblem; the workbook is then as it was, unless it says otherwise
 */
export async function insertForm(layout: LayoutChoice): Promise<SheetRef> {
  const [sheet] = await insertProjects(layout, [emptyProject]);
  if (!sheet) throw new Error("A form that was put in has a sheet");
  return { id: sheet.id, name: sheet.name };
}

/**
 * Puts each project on a new sheet of its own, behind the others, and activates the first of them.
 * @throws ExcelProblem; the workbook is then as it was, unless it says otherwise
 */
export async function insertProjects(
  layout: LayoutChoice,
  projects: readonly Project[],
): Promise<readonly InsertedForm[]> {
  const pause = pauses();
  const plans: SheetPlan[] = [];
  for (const project of projects) {
    plans.push(planSheet(project, layoutOf(layout)));
    await pause();
  }
  const sheets = await insertPlans(plans);
  return sheets.map((sheet, index) => ({ ...sheet, notPlaced: plans[index]?.notPlaced ?? [] }));
}
