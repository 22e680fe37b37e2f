import { actionsInExcel } from "../../../src/actions/actions-in-excel";
import { checkInSteps } from "../../../src/core/checks/check";
import { emptyProject } from "../../../src/core/form/project";
import { layouts } from "../../../src/core/layout/layouts";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { onAsking } from "../../../src/excel/consent";
import { insertPlans } from "../../../src/excel/insert-plans";
import { onWaiting } from "../../../src/excel/waiting";
import { formAtSelection } from "../../../src/taskpane/store/form-at-selection";
import { createPane, type Pane } from "../../../src/taskpane/store/pane";
import type { PaneState } from "../../../src/taskpane/store/pane-state";
import type { ExcelOptions, OpenedExcel } from "excel-stand-in/open-excel";
import { inExcel } from "../../excel/in-excel";
import { seedProjects } from "../../helpers/seed-projects";
import { keeperInMemory } from "./keeper-in-memory";

/** The project of the form that the pane stands beside. */
export const [project = emptyProject] = seedProjects;

/** The pane's store with the real actions, beside a workbook with a seed form. */
export function withPane(
  work: (pane: Pane, excel: OpenedExcel) => Promise<void>,
  options: ExcelOptions = {},
): Promise<void> {
  return inExcel(async (excel) => {
    await insertPlans([planSheet(project, layouts["shanghai-2026"])]);
    const pane = createPane({ keeper: keeperInMemory(), language: "zh-CN" });
    let stopWatching = (): Promise<void> => Promise.resolve();
    const watchWorkbook: typeof actionsInExcel.watchWorkbook = async (listener) =>
      (stopWatching = await actionsInExcel.watchWorkbook(listener));
    await pane.connect({
      actions: { ...actionsInExcel, watchWorkbook },
      check: checkInSteps,
      onWaiting,
      onAsking,
    });
    await work(pane, excel);
    // What is still to be told would find no Excel any more.
    await stopWatching();
  }, options);
}

/** Waits until something holds of what the pane knows. */
export async function until(pane: Pane, holds: (state: PaneState) => boolean): Promise<void> {
  if (holds(pane.store.getState())) return;
  await new Promise<void>((resolve) => {
    const stop = pane.store.subscribe((state) => {
      if (!holds(state)) return;
      stop();
      resolve();
    });
  });
}

/** The form that the pane shows. */
export function formOf(pane: Pane): NonNullable<ReturnType<typeof formAtSelection>> {
  const form = formAtSelection(pane.store.getState());
  if (!form) throw new Error("The pane shows no form");
  return form;
}
