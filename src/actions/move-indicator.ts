import { planIndicatorMove } from "../core/edit/plan-move";
import type { IndicatorList } from "../core/form/project";
import { changeSheet } from "./change-sheet";
import type { FormOnSheet } from "./checked-sheet";

/** Makes indicator `from` of a list number `to` (both 0-based); in another group it takes over its levels. @throws ExcelProblem */
export function moveIndicator(
  onSheet: FormOnSheet,
  list: IndicatorList,
  from: number,
  to: number,
): Promise<void> {
  return changeSheet({ kind: "move-indicator", field: `indicators.${list}.${to}.name` }, onSheet, () =>
    planIndicatorMove(onSheet.sheet.grid, onSheet.form, list, from, to),
  );
}
