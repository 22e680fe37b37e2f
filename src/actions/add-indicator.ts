import { planIndicatorAddition } from "../core/edit/plan-addition";
import type { Indicator, IndicatorList } from "../core/form/project";
import { changeSheet } from "./change-sheet";
import type { FormOnSheet } from "./checked-sheet";

/** Puts a new indicator on the sheet; it becomes number `at` (0-based) of its list. @throws ExcelProblem */
export function addIndicator(
  onSheet: FormOnSheet,
  list: IndicatorList,
  at: number,
  indicator: Indicator,
): Promise<void> {
  return changeSheet({ kind: "add-indicator", field: `indicators.${list}.${at}.name` }, onSheet, () =>
    planIndicatorAddition(onSheet.sheet.grid, onSheet.form, list, at, indicator),
  );
}
