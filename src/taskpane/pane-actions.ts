import type { actionsInExcel } from "../actions/actions-in-excel";

export type { FormFix } from "../actions/apply-fixes";

/**
 * What the pane asks of Excel: the actions of `actions/`, each described where it is. All of them reject with an
 * ExcelProblem where Excel refuses, and then the workbook is as it was.
 */
export type PaneActions = Omit<typeof actionsInExcel, "insertProjects">;
