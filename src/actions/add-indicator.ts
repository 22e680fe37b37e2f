import { planIndicatorAddition } from "../edit/plan-addition";
import type { Indicator } from "../form/project";
import { changeSheet } from "./change-sheet";
import type { FormOnSheet } from "./checked-sheet";

/** Puts a new indicator on the sheet; it becomes number `at` (0-based). @throws ExcelProblem */
export function addIndicator(onSheet: FormOnSheet, at: number, indicator: Indicator): Promise<void> {
  return changeSheet({ kind: "add-indicator", field: `indicators.${at}.name` }, onSheet, () =>
    planIndicatorAddition(onSheet.sheet.grid, onSheet.form, at, indicator),
  );
}
