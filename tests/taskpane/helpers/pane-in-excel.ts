import { actionsInExcel } from "../../../src/actions/actions-in-excel";
import { checkInSteps } from "../../../src/core/checks/check";
import { emptyProject } from "../../../src/core/form/project";
import { layouts } from "../../../src/core/layout/layouts";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { onAsking } from "../../../src/excel/consent";
import { insertPlans } from "../../../src/excel/insert-plans";
import { excelUndoesWrites } from "../../../src/excel/undo-history";
import { onWaiting } from "../../../src/excel/waiting";
import { formAtSelection } from "../../../src/taskpane/store/form-at-selection";
import { createPane, type Pane } from "../../../src/taskpane/store/pane";
import type { ExcelOptions, OpenedExcel } from "excel-stand-in/open-excel";
import { inExcel } from "../../excel/in-excel";
import { seedProjects } from "../../helpers/seed-projects";
import { keeperInMemory } from "./keeper-in-memory";

/** The project of the form that the pane stands beside. */
export const [project = emptyProject] = seedProjects;

type Watch = typeof actionsInExcel.watchWorkbook;

/** The pane's store with the real actions, beside the Excel that is open, with a seed form on a new sheet. */
export async function connectedPane(watchWorkbook: Watch): Promise<Pane> {
  await insertPlans([planSheet(project, layouts["shanghai-2026"])]);
  const pane = createPane({ keeper: keeperInMemory(), language: "zh-CN" });
  await pane.connect({
    actions: { ...actionsInExcel, watchWorkbook },
    check: checkInSteps,
    onWaiting,
    onAsking,
    excelUndoesWrites,
  });
  return pane;
}

/** Works with such a pane, which hears of what happens in the workbook. */
export function withPane(
  work: (pane: Pane, excel: OpenedExcel) => Promise<void>,
  options: ExcelOptions = {},
): Promise<void> {
  return inExcel(async (excel) => {
    let stopWatching = (): Promise<void> => Promise.resolve();
    const pane = await connectedPane(
      async (listener) => (stopWatching = await actionsInExcel.watchWorkbook(listener)),
    );
    await work(pane, excel);
    // What is still to be told would find no Excel any more.
    await stopWatching();
  }, options);
}

/** The form that the pane shows. */
export function formOf(pane: Pane): NonNullable<ReturnType<typeof formAtSelection>> {
  const form = formAtSelection(pane.store.getState());
  if (!form) throw new Error("The pane shows no form");
  return form;
}
