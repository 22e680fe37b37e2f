import { planIndicatorRemoval } from "../core/edit/plan-removal";
import type { IndicatorList } from "../core/form/project";
import { changeSheet } from "./change-sheet";
import type { FormOnSheet } from "./checked-sheet";

/** Takes an indicator (0-based) off the sheet, with its row unless it is the last one of its group. @throws ExcelProblem */
export function removeIndicator(onSheet: FormOnSheet, list: IndicatorList, index: number): Promise<void> {
  return changeSheet({ kind: "remove-indicator", field: `indicators.${list}.${index}.name` }, onSheet, () =>
    planIndicatorRemoval(onSheet.sheet.grid, onSheet.form, list, index),
  );
}
